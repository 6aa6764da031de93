/** Prepares a book for a format that holds less: names and terms as it can write them, and every loss by name. */
import type { MatchOptions } from "../../model/codebook.ts";
import { defaultMatch } from "../codebook/default-match.ts";
import { type BookFile, type BookTerm, type BookTheme, matchOf, textOf, weightOf } from "./book-file.ts";
import { comparedWays, type Way } from "./compared-words.ts";
import { literalOfTerm } from "./literal.ts";
import type { Loss } from "./loss.ts";
import { ThemeIds } from "./slug.ts";

/** What a format can say; what it cannot is left out and named. */
export interface Holds {
  /** What programs for qualitative analysis keep: GUIDs, colours, sets. */
  readonly exchange?: boolean;
  /** What the whole book is called. */
  readonly name?: boolean;
  readonly description?: boolean;
  readonly nesting?: boolean;
  readonly weights?: boolean;
  /** `end`: `*` at the end of a word only; `star`: `*` anywhere; `all`: `?` too. */
  readonly globs: "none" | "end" | "star" | "all";
  /** Plain words are read back with their inflections; as they are written in formats of other tools. */
  readonly inflects?: boolean;
  /** The format's own file writes rules and terms that are more than words in a row. */
  readonly rules?: boolean;
  /** The format's own file writes how many hits a theme needs. */
  readonly atLeast?: boolean;
  /** Signs that no name may have: they become spaces. */
  readonly unfitName?: RegExp;
  /** Words and phrases that the format would read as something else. */
  readonly unfitTerm?: RegExp;
}

/** A word or phrase as the format writes it. */
export interface WrittenTerm {
  readonly text: string;
  readonly weight: number;
}

/** A theme as the format writes it. */
export interface ThemeEntry {
  readonly name: string;
  readonly path: string;
  readonly theme: BookTheme;
  readonly match: MatchOptions;
  readonly terms: readonly WrittenTerm[];
  /** Terms that are more than words in a row, where the format's own file writes them. */
  readonly others: readonly string[];
  readonly children: readonly ThemeEntry[];
}

export class BookWriter {
  readonly losses: Loss[] = [];
  private readonly format: string;
  private readonly ids = new ThemeIds();
  private readonly themeIds = new Set<string>();

  constructor(format: string) {
    this.format = format;
  }

  lose(path: string, what: string, kept: string): void {
    this.losses.push({ format: this.format, path, what, kept });
  }

  /** What the format cannot say of the whole book. */
  bookFields(file: BookFile, holds: Pick<Holds, "name" | "exchange">): void {
    if (file.name !== undefined && !holds.name) this.lose("", `the name \`${file.name}\``, "nothing");
    if (file.version !== undefined) this.lose("", `the version ${file.version}`, "nothing");
    if ((file.language ?? "en") !== "en") this.lose("", `the language ${file.language}`, "nothing");
    if (file.overlap === "book")
      this.lose("", "`overlap: book`: a word counts for one theme only", "nothing");
    if (file.phrases === "sentence")
      this.lose("", "`phrases: sentence`", "nothing: they may run over a stop");
    const sets = holds.exchange ? [] : (file.exchange?.sets ?? []);
    for (const { name } of sets) this.lose("", `the set \`${name}\``, "its themes, without the set");
    if ((file.stemmer ?? "porter") !== "porter") this.lose("", `the stemmer ${file.stemmer}`, "nothing");
  }

  /** The book's themes as entries; what `holds` cannot hold is among the losses afterwards. */
  entries(file: BookFile, holds: Holds): readonly ThemeEntry[] {
    this.bookFields(file, holds);
    this.collectIds(file.themes);
    return this.toEntries(file.themes, holds, matchOf(file, defaultMatch(file)), "", new Set());
  }

  /** For formats without nesting: a row a theme, with the terms of those below it, so that its count stays. */
  flat(file: BookFile, holds: Holds): readonly ThemeEntry[] {
    const rows: ThemeEntry[] = [];
    const visit = (entries: readonly ThemeEntry[]): readonly WrittenTerm[] =>
      entries.flatMap((entry) => {
        const at = rows.push(entry) - 1;
        const below = visit(entry.children);
        const terms = [...new Map([...entry.terms, ...below].map((term) => [term.text, term])).values()];
        if (entry.children.length > 0) {
          const names = entry.children.map(({ name }) => `\`${name}\``).join(", ");
          this.lose(entry.path, `the themes below: ${names}`, "beside it, their terms in both");
        }
        rows[at] = { ...entry, terms };
        return terms;
      });
    visit(this.entries(file, { ...holds, nesting: false }));
    return rows;
  }

  private collectIds(themes: readonly BookTheme[]): void {
    for (const theme of themes) {
      this.themeIds.add(theme.id);
      this.collectIds(theme.themes ?? []);
    }
  }

  private toEntries(
    themes: readonly BookTheme[],
    holds: Holds,
    above: MatchOptions,
    parent: string,
    taken: Set<string>,
  ): readonly ThemeEntry[] {
    return themes.map((theme) => {
      const path = parent === "" ? theme.label : `${parent} › ${theme.label}`;
      const match = matchOf(theme, above);
      const { name, readId, isIdOfName } = this.name(theme, parent, { ...holds, taken });
      if (!isIdOfName) this.lose(path, `the id \`${theme.id}\``, `the label, which is read as \`${readId}\``);
      this.themeFields(theme, path, holds);
      const written = (theme.terms ?? []).map((term) => ({
        term,
        text: this.literalOf(term, path, match, holds),
      }));
      this.comparison(theme, path, match, holds.inflects ?? false);
      const others = written.filter(({ text }) => text === null).map(({ term }) => textOf(term));
      if (!holds.rules) for (const other of others) this.lose(path, `the term \`${other}\``, "nothing");
      const texts = written.flatMap(({ term, text }) => (text ? [{ text, weight: weightOf(term) }] : []));
      const terms = [...new Map(texts.reverse().map((term) => [term.text, term])).values()].reverse();
      const below = holds.nesting === false ? taken : new Set<string>();
      const children = this.toEntries(theme.themes ?? [], holds, match, path, below);
      return { name, path, theme, match, terms, others, children };
    });
  }

  /**
   * A name that no category beside it has, from which the label is read again; what is not the same is a loss, but
   * for the id, which a format with descriptions can hold.
   */
  name(
    theme: BookTheme,
    above: string,
    { unfitName, taken }: { readonly unfitName?: RegExp; readonly taken: Set<string> },
  ): { readonly name: string; readonly readId: string; readonly isIdOfName: boolean } {
    const plain = theme.label.replace(CONTROLS, " ").replace(unfitName ?? /(?!)/g, " ");
    const clean = plain.trim() || theme.id;
    let name = clean;
    for (let number = 2; taken.has(name); number++) name = `${clean} ${number}`;
    taken.add(name);
    const path = above === "" ? theme.label : `${above} › ${theme.label}`;
    if (name !== theme.label) this.lose(path, `the label \`${theme.label}\``, `as \`${name}\``);
    const readId = this.ids.of(name);
    return { name, readId, isIdOfName: readId === theme.id };
  }

  private themeFields(theme: BookTheme, path: string, holds: Holds): void {
    if (theme.description && !holds.description) {
      this.lose(path, `the description: ${theme.description}`, "nothing");
    }
    for (const term of theme.except ?? []) this.lose(path, `\`except: ${term}\``, "nothing");
    for (const key of ["not-after", "not-before"] as const) {
      const beside = theme[key];
      if (beside === undefined || beside === "none") continue;
      this.lose(path, `\`${key}\` ${beside.within} words: ${beside.words.join(", ")}`, "nothing");
    }
    if (theme.rule !== undefined && !holds.rules) this.lose(path, `the rule \`${theme.rule}\``, "nothing");
    if (theme["at-least"] !== undefined && !holds.atLeast) {
      this.lose(path, leastOf(theme["at-least"]), "nothing: one is enough");
    }
    if (theme.positions !== undefined)
      this.lose(path, "the positions", "nothing: its responses are counted together");
    if (theme.exchange !== undefined && !holds.exchange)
      this.lose(path, exchangeOf(theme.exchange), "nothing: another program may take it for another code");
    if (theme.threshold !== undefined) this.lose(path, `the threshold ${theme.threshold}`, "nothing");
    for (const term of holds.weights ? [] : (theme.terms ?? [])) {
      const weight = weightOf(term);
      if (weight !== 1)
        this.lose(path, `the weight ${weight} of \`${textOf(term)}\``, "the term, which counts 1");
    }
  }

  /** Words compared otherwise than the format's reader compares them. */
  private comparison(
    { terms = [], rule }: BookTheme,
    path: string,
    match: MatchOptions,
    inflects: boolean,
  ): void {
    const list = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(", ");
    const compared = (way: Way): readonly string[] => [
      ...terms.map(textOf).filter((text) => comparedWays(text, match, NO_IDS).has(way)),
      ...(rule !== undefined && comparedWays(rule, match, this.themeIds).has(way) ? [rule] : []),
    ];
    const kept = inflects ? "the words, with their inflections" : "the forms as they are written";
    const otherwise = inflects ? (["form", "stem"] as const) : (["inflect", "stem"] as const);
    for (const way of otherwise) {
      const words = compared(way);
      if (words.length > 0) this.lose(path, `words compared ${COMPARED[way]}: ${list(words)}`, kept);
    }
    const capitals = compared("capitals");
    if (capitals.length > 0)
      this.lose(path, `capitals that count: ${list(capitals)}`, "the words, in any case");
  }

  /** Null where the term is more than words; empty where it is words that the format cannot write. */
  private literalOf(term: BookTerm, path: string, match: MatchOptions, holds: Holds): string | null {
    const literal = literalOfTerm(textOf(term), match);
    if (literal === null) return null;
    const unfit =
      (literal.isGlob && !GLOBS[holds.globs].test(literal.text)) ||
      (holds.unfitTerm?.test(literal.text) ?? false);
    if (!unfit) return literal.text;
    this.lose(path, `the term \`${textOf(term)}\``, "nothing");
    return "";
  }
}

/** What is asked of a theme's hits, for a message. */
export const leastOf = (atLeast: NonNullable<BookTheme["at-least"]>): string =>
  typeof atLeast === "number"
    ? `\`at-least: ${atLeast}\` hits`
    : `\`at-least: ${atLeast.terms}\` different terms`;

/** What another program keeps of a theme, for a message. */
const exchangeOf = ({ guid, colour, codable }: NonNullable<BookTheme["exchange"]>): string =>
  [
    ...(guid ? [`the guid ${guid}`] : []),
    ...(colour ? [`the colour ${colour}`] : []),
    ...(codable === false ? ["that the code is there for its order only"] : []),
  ].join(", ") || "`exchange`, which is empty";

const COMPARED = { form: "as they are written", inflect: "by their inflections", stem: "by stem" } as const;

/** Line breaks, tabs and what no file of text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x1f\x7f]+/g;

const NO_IDS: ReadonlySet<string> = new Set();

/** Words whose wildcards a format knows. */
const GLOBS: Readonly<Record<Holds["globs"], RegExp>> = {
  none: /^[^*?]*$/,
  end: /^(?:[^*? ]*[^*? ]\*?(?: |$))*$/,
  star: /^[^?]*$/,
  all: /^/,
};
