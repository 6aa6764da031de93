/** Collects what the reader of a dictionary finds, and makes a book of it: ids, terms in our notation, losses. */
import type { Problem } from "../../model/problem.ts";
import { type BookFile, type BookTerm, type BookTheme, MOST_THEME_LEVELS } from "./book-file.ts";
import { termOfLiteral } from "./literal.ts";
import type { Loss } from "./loss.ts";
import type { BookReading, ThemeLines } from "./reading.ts";
import { ThemeIds } from "./slug.ts";

/** A place in the file that is read, 1-based. */
export interface At {
  readonly line?: number;
  readonly column?: number;
}

/** Fields of a theme that a reader may know besides its label and its terms. */
export type ThemeFields = Partial<Omit<BookTheme, "id" | "label" | "terms" | "themes">>;

/** A category while its file is read. */
export interface CategoryDraft {
  readonly label: string;
  readonly path: string;
  readonly level: number;
  readonly line: number;
  readonly terms: Map<string, { weight: number; line: number }>;
  readonly notes: string[];
  readonly children: CategoryDraft[];
  /** An id that the file itself gives. */
  id?: string;
  fields: ThemeFields;
  /** A rule in parts: our notation, and themes whose ids are known at the end only. */
  rule?: readonly (string | CategoryDraft)[];
}

export class BookBuilder {
  readonly problems: Problem[] = [];
  readonly losses: Loss[] = [];
  private readonly top: CategoryDraft[] = [];
  private readonly format: string;
  private readonly source: string;
  private readonly ids = new Map<CategoryDraft, string>();

  constructor(format: string, source: string) {
    this.format = format;
    this.source = source;
  }

  error(at: At, found: string, expected: string, hint: string): void {
    const place = { source: this.source, ...at };
    this.problems.push({ code: "codebook", severity: "error", place, found, expected, hint });
  }

  lose(theme: CategoryDraft | null, at: At, what: string, kept: string): void {
    this.losses.push({ format: this.format, path: theme?.path ?? "", ...at, what, kept });
  }

  /**
   * A category of that name under `parent`; one that is there already is gone on with, and the repeat named.
   * A name that says nothing becomes `(no name)`.
   */
  category(name: string, line: number, parent: CategoryDraft | null = null): CategoryDraft {
    const label = name.trim() || "(no name)";
    if (name.trim() === "") this.lose(parent, { line }, "a category without a name", `the label ${label}`);
    const siblings = parent?.children ?? this.top;
    const same = siblings.find((sibling) => sibling.label === label);
    if (same) {
      this.lose(same, { line }, `the category \`${label}\` again`, "one theme with the terms of both");
      return same;
    }
    const level = (parent?.level ?? 0) + 1;
    if (level === MOST_THEME_LEVELS + 1) {
      const hint = "lift the categories below to a higher level";
      this.error(
        { line },
        `categories nested ${level} levels deep`,
        `at most ${MOST_THEME_LEVELS} levels`,
        hint,
      );
    }
    // Too deep is an error already: what follows hangs on the same theme, lest paths grow without end.
    if (parent && level > MOST_THEME_LEVELS) return parent;
    const path = parent ? `${parent.path} › ${label}` : label;
    const draft: CategoryDraft = {
      label,
      path,
      level,
      line,
      terms: new Map(),
      notes: [],
      children: [],
      fields: {},
    };
    siblings.push(draft);
    return draft;
  }

  /** Something that our grammar cannot say: it stays in the theme's description as it was written. */
  verbatim(theme: CategoryDraft, at: At, what: string): void {
    theme.notes.push(what);
    this.lose(theme, at, what, "in the description only");
  }

  /** A category that was read, by its name in any case. */
  find(name: string): CategoryDraft | null {
    const search = (drafts: readonly CategoryDraft[]): CategoryDraft | null => {
      for (const draft of drafts) {
        const found = draft.label.toLowerCase() === name.toLowerCase() ? draft : search(draft.children);
        if (found) return found;
      }
      return null;
    };
    return search(this.top);
  }

  /** A word or phrase as the tool writes it, matched there by form. */
  literal(theme: CategoryDraft, text: string, at: At & { readonly line: number }, weight = 1): void {
    const { term, change } = termOfLiteral(text);
    if (term === null) {
      theme.notes.push(text.trim());
      this.lose(
        theme,
        at,
        `the term \`${text.trim()}\`, which no word of a text can be`,
        "in the description only",
      );
      return;
    }
    if (change) this.lose(theme, at, `the term \`${text.trim()}\`: ${change}`, `the term \`${term}\``);
    this.term(theme, term, at, weight);
  }

  /** A term in our notation. */
  term(theme: CategoryDraft, term: string, at: At & { readonly line: number }, weight = 1): void {
    const earlier = theme.terms.get(term);
    if (!earlier) theme.terms.set(term, { weight, line: at.line });
    else if (earlier.weight === weight) this.lose(theme, at, `the term \`${term}\` again`, "once");
    else
      this.lose(
        theme,
        at,
        `the term \`${term}\` again, with the weight ${weight}`,
        `once, with the weight ${earlier.weight}`,
      );
  }

  /** What a category is called in the book, once that is finished. */
  idOf(draft: CategoryDraft): string {
    return this.ids.get(draft)!;
  }

  /** The book, or null with the problems; `name` where the file says what it is called. */
  finish(fields: Omit<BookFile, "themes"> = {}): BookReading {
    if (this.top.length === 0 && this.problems.length === 0) {
      this.error(
        {},
        "no category",
        "at least one category with its terms",
        "check that this is the right file",
      );
    }
    const lines = new Map<BookTheme, ThemeLines>();
    if (this.problems.length > 0) return { file: null, lines, problems: this.problems, losses: this.losses };
    giveIds(this.top, new ThemeIds(), this.ids);
    const file = { ...fields, themes: this.top.map((draft) => toTheme(draft, this.ids, lines)) };
    return { file, lines, problems: [], losses: this.losses };
  }
}

function giveIds(drafts: readonly CategoryDraft[], from: ThemeIds, into: Map<CategoryDraft, string>): void {
  for (const draft of drafts) {
    into.set(draft, from.of(draft.id ?? draft.label));
    giveIds(draft.children, from, into);
  }
}

function toTheme(
  draft: CategoryDraft,
  ids: ReadonlyMap<CategoryDraft, string>,
  lines: Map<BookTheme, ThemeLines>,
): BookTheme {
  const rule = draft.rule
    ?.map((part) => (typeof part === "string" ? part : `theme:${ids.get(part)}`))
    .join("");
  const { description, ...known } = draft.fields;
  const fields = rule === undefined ? known : { ...known, rule };
  const notes = draft.notes.map((note) => `Not read: ${note}`);
  const words = [...(description ? [description] : []), ...notes].join("\n");
  const terms = [...draft.terms].map(
    ([term, { weight }]): BookTerm => (weight === 1 ? term : { term, weight }),
  );
  const themes = draft.children.map((child) => toTheme(child, ids, lines));
  const hasContent = terms.length > 0 || themes.length > 0 || fields.rule !== undefined;
  const theme: BookTheme = {
    id: ids.get(draft)!,
    label: draft.label,
    ...(words && { description: words }),
    ...fields,
    // A theme without terms says so, so that nobody takes it for an oversight.
    ...((terms.length > 0 || !hasContent) && { terms }),
    ...(themes.length > 0 && { themes }),
  };
  lines.set(theme, { line: draft.line, terms: [...draft.terms.values()].map(({ line }) => line) });
  return theme;
}
