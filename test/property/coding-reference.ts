/** Codes a text rule by rule, slowly and plainly: without tables, indexes or any code of the engine but tokens. */
import type { Codebook, Pattern, Rule, Term, Theme, WordPattern } from "#src/model/codebook.ts";
import type { CodedResponse } from "#src/model/hit.ts";
import type { Response } from "#src/model/response.ts";
import { type Stemmer, stemmerOf } from "#src/text/stem.ts";
import { tokenise } from "#src/text/tokens.ts";
import {
  byPlace,
  length,
  meet,
  once,
  partsOf,
  referenceSentences,
  type Span,
  same,
  tokensOf,
} from "./coding-reference-spans.ts";

interface Found extends Span {
  readonly theme: Theme;
  /** The terms of a theme first, then the parts of its rule. */
  readonly order: number;
  readonly text: string;
  readonly weight: number;
}

const flat = (theme: Theme): readonly Theme[] => [theme, ...theme.themes.flatMap(flat)];

/** @returns what coding must give */
export function referenceCoding(book: Codebook, response: Response): Pick<CodedResponse, "themes" | "hits"> {
  if (!/\S/u.test(response.text)) return { themes: [], hits: [] };
  const reference = new Reference(book, response);
  return { themes: reference.carried().map(({ id }) => id), hits: reference.hits() };
}

class Reference {
  readonly #book: Codebook;
  readonly #response: Response;
  readonly #themes: readonly Theme[];
  readonly #stem: Stemmer;
  readonly #tokens: readonly { readonly start: number; readonly end: number; readonly form: string }[];
  readonly #sentences: readonly number[];
  readonly #paragraphs: readonly number[];
  readonly #spans: readonly Span[];
  readonly #counted: readonly Found[];

  constructor(book: Codebook, response: Response) {
    const { text } = response;
    const columns = tokenise(text);
    const all = Array.from({ length: columns.length }, (_, index) => index);
    this.#book = book;
    this.#response = response;
    this.#themes = book.themes.flatMap(flat);
    this.#stem = stemmerOf(book.stemmer);
    this.#tokens = all.map((at) => {
      const [start, end] = [columns.starts[at]!, columns.ends[at]!];
      return { start, end, form: text.slice(start, end).normalize("NFKC").replaceAll("’", "'") };
    });
    this.#sentences = referenceSentences(text, this.#tokens, columns.sentences);
    this.#paragraphs = this.#tokens.map(({ start }) => text.slice(0, start).split(/\n\n+/).length);
    this.#spans = all.flatMap((first) => all.slice(first).map((last) => ({ first, last })));
    this.#counted = this.#count();
  }

  carried(): readonly Theme[] {
    return this.#themes.filter((theme) => this.#carries(theme));
  }

  hits(): CodedResponse["hits"] {
    const order = ({ theme }: Found) => this.#themes.indexOf(theme);
    return this.carried()
      .flatMap((theme) => this.#hitsOf(theme))
      .toSorted((a, b) => a.first - b.first || order(a) - order(b) || a.order - b.order)
      .map(({ theme, text: term, first, last }) => {
        return { theme: theme.id, term, start: this.#tokens[first]!.start, end: this.#tokens[last]!.end };
      });
  }

  #matchesWord(pattern: WordPattern, written: string, word: string): boolean {
    if (pattern.kind === "stem") return this.#stem(written) === this.#stem(word);
    const fold = pattern.case === "fold";
    const [one, other] = fold ? [written.toLowerCase(), word.toLowerCase()] : [written, word];
    const ending = pattern.kind === "form" && pattern.possessive ? "(?:'[sS])?" : "";
    return new RegExp(`^${one.replaceAll("*", ".*").replaceAll("?", ".")}${ending}$`, "su").test(other);
  }

  /** Whether the words, hyphens read as spaces or as nothing, are exactly these tokens. */
  #matchesTokens(patterns: readonly WordPattern[], forms: readonly string[]): boolean {
    const [pattern, ...rest] = patterns;
    if (!pattern) return forms.length === 0;
    const parts = (pattern.kind === "glob" ? pattern.glob : pattern.word).split("-");
    return [parts, [parts.join("")]].some(
      (written) =>
        written.length <= forms.length &&
        written.every((part, index) => this.#matchesWord(pattern, part, forms[index]!)) &&
        this.#matchesTokens(rest, forms.slice(written.length)),
    );
  }

  #spansOf(pattern: Pattern, masked: ReadonlySet<number>): readonly Span[] {
    const isFree = (span: Span) => !tokensOf(span).some((token) => masked.has(token));
    switch (pattern.kind) {
      case "words": {
        const forms = this.#tokens.map(({ form }) => form);
        return this.#spans.filter(
          (span) =>
            this.#matchesTokens(pattern.words, forms.slice(span.first, span.last + 1)) &&
            isFree(span) &&
            this.#isPhrase(span),
        );
      }
      case "regex":
        return once(this.#touched(pattern.source, pattern.ignoreCase)).filter(isFree);
      case "any":
        return once(pattern.of.flatMap((part) => this.#spansOf(part, masked)).toSorted(byPlace));
      case "near": {
        const [left, right] = [this.#spansOf(pattern.left, masked), this.#spansOf(pattern.right, masked)];
        const pairs = left.flatMap((one) => right.flatMap((other) => this.#pair(pattern, one, other)));
        pairs.sort((a, b) => a.distance - b.distance || length(b) - length(a) || a.first - b.first);
        const taken: Span[] = [];
        for (const pair of pairs) if (!taken.some((one) => meet(one, pair))) taken.push(pair);
        return taken.toSorted(byPlace);
      }
    }
  }

  #touched(source: string, ignoreCase: boolean): readonly Span[] {
    const view = this.#response.text.replace(/(?<!\n)\n(?!\n)/g, " ").replaceAll("’", "'");
    const matches = [...view.matchAll(new RegExp(source, ignoreCase ? "giu" : "gu"))];
    return matches.flatMap(({ index, 0: found }) => {
      const isTouched = (at: Span["first"]) =>
        this.#tokens[at]!.end > index && this.#tokens[at]!.start < index + found.length;
      const touched = [...this.#tokens.keys()].filter(isTouched);
      return touched.length > 0 ? [{ first: touched[0]!, last: touched.at(-1)! }] : [];
    });
  }

  #pair(
    { ordered, within, inside, phrase }: Extract<Pattern, { kind: "near" }>,
    left: Span,
    right: Span,
  ): readonly (Span & { readonly distance: number })[] {
    const [one, other] = left.last < right.first ? [left, right] : [right, left];
    if (meet(left, right) || (ordered && one !== left)) return [];
    const distance = other.first - one.last;
    const isInOne = [within, inside].every((asked) => {
      const unit = asked === "sentence" ? this.#sentences : asked === "paragraph" ? this.#paragraphs : null;
      return unit === null || unit[one.first] === unit[other.last];
    });
    const isWhole = !phrase || this.#isPhrase({ first: one.first, last: other.last });
    return isInOne && isWhole && (typeof within !== "number" || distance <= within)
      ? [{ first: one.first, last: other.last, distance }]
      : [];
  }

  #maskOf({ except }: Theme): ReadonlySet<number> {
    return new Set(except.flatMap(({ pattern }) => this.#spansOf(pattern, new Set())).flatMap(tokensOf));
  }

  #isNegated({ notAfter, notBefore }: Theme, hit: Span): boolean {
    const spans = (words: readonly Term[] = []) =>
      words.flatMap(({ pattern }) => this.#spansOf(pattern, new Set()));
    const isBefore = spans(notAfter?.words).some(({ last }) => {
      const isNear = last < hit.first && hit.first - last <= notAfter!.within;
      return isNear && this.#sentences[last] === this.#sentences[hit.first];
    });
    const isBehind = spans(notBefore?.words).some(({ first }) => {
      const isNear = first > hit.last && first - hit.last <= notBefore!.within;
      return isNear && this.#sentences[first] === this.#sentences[hit.last];
    });
    return isBefore || isBehind;
  }

  /** Whether a phrase may stand there: with `phrases: sentence` in one sentence only. */
  #isPhrase({ first, last }: Span): boolean {
    return this.#book.phrases !== "sentence" || this.#sentences[first] === this.#sentences[last];
  }

  #candidates(theme: Theme): readonly Found[] {
    const mask = this.#maskOf(theme);
    const looked = [...theme.terms, ...partsOf(theme).map((part) => ({ ...part, weight: 1 }))];
    return looked.flatMap(({ text, pattern, weight }, order) =>
      this.#spansOf(pattern, mask).map((span): Found => ({ ...span, theme, order, text, weight })),
    );
  }

  /** Tries lengths from the longest, positions from the left, themes and terms in their order. */
  #count(): readonly Found[] {
    const candidates = this.#themes.map((theme) => this.#candidates(theme));
    const counted: Found[] = [];
    const used: Found[] = [];
    for (const span of this.#spans.toSorted((a, b) => length(b) - length(a) || a.first - b.first)) {
      const before = [...counted];
      const holds = (token: number) => before.some((one) => one.first <= token && token <= one.last);
      for (const [index, theme] of this.#themes.entries()) {
        const match = candidates[index]!.find((one) => same(one, span));
        if (!match || used.some((one) => one.theme === theme && meet(one, match))) continue;
        if (this.#book.overlap === "book" && tokensOf(match).every(holds)) continue;
        used.push(match);
        if (!this.#isNegated(theme, match)) counted.push(match);
      }
    }
    return counted;
  }

  #holds(rule: Rule, theme: Theme): boolean {
    switch (rule.kind) {
      case "pattern":
        return this.#spansOf(rule.pattern, this.#maskOf(theme)).some((span) => !this.#isNegated(theme, span));
      case "and":
        return rule.of.every((part) => this.#holds(part, theme));
      case "or":
        return rule.of.some((part) => this.#holds(part, theme));
      case "not":
        return !this.#holds(rule.rule, theme);
      case "theme":
        return flat(this.#themes.find(({ id }) => id === rule.id)!).some((one) => this.#carries(one));
      case "condition": {
        const { topics, attribution } = this.#response;
        return rule.field === "topic" ? topics.includes(rule.value) : attribution.status === rule.value;
      }
    }
  }

  /** The parts that hold, and so bring their hits. */
  #backed(rule: Rule, theme: Theme): readonly Rule[] {
    if (!this.#holds(rule, theme) || rule.kind === "not") return [];
    return "of" in rule ? rule.of.flatMap((part) => this.#backed(part, theme)) : [rule];
  }

  #hitsOf(theme: Theme): readonly Found[] {
    const parts = partsOf(theme);
    const holding: readonly Rule[] = theme.rule ? this.#backed(theme.rule.rule, theme) : [];
    return this.#counted.filter((hit) => {
      const part = parts[hit.order - theme.terms.length];
      return hit.theme === theme && (part === undefined || holding.includes(part));
    });
  }

  #carries(theme: Theme): boolean {
    const hits = this.#hitsOf(theme);
    const weight = hits.reduce((sum, hit) => sum + hit.weight, 0);
    const isEnough = hits.length >= theme.atLeast && (theme.threshold === null || weight >= theme.threshold);
    return isEnough && (!theme.rule || this.#holds(theme.rule.rule, theme));
  }
}
