/** A codebook as the YAML file writes it: the plain tree that every format is read into and written from. */
import type { MatchOptions } from "../../model/codebook.ts";

/** A term in the codebook's notation; with a weight where a hit counts for more or less than one. */
export type BookTerm = string | { readonly term: string; readonly weight: number };

/** Words beside which no hit counts. */
export interface BookBeside {
  readonly within: number;
  readonly words: readonly string[];
}

/** Names with their terms, rules or answers, beside `from` and `not-after`. */
export interface BookPositions {
  readonly from?: string;
  readonly "not-after"?: BookBeside;
  readonly [name: string]: string | BookBeside | readonly (BookTerm | number)[] | undefined;
}

/** What programs for qualitative analysis keep of a theme; nothing is counted by it. */
export interface BookExchange {
  readonly guid?: string;
  readonly colour?: string;
  readonly codable?: boolean;
}

/** Themes under a name, as programs for qualitative analysis keep them. */
export interface BookSet {
  readonly name: string;
  readonly guid?: string;
  readonly description?: string;
  /** Ids. */
  readonly themes: readonly string[];
}

export interface BookTheme {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly match?: Partial<MatchOptions>;
  readonly terms?: readonly BookTerm[];
  readonly except?: readonly string[];
  readonly "not-after"?: BookBeside | "none";
  readonly "not-before"?: BookBeside | "none";
  readonly rule?: string;
  readonly positions?: BookPositions;
  readonly "at-least"?: number | { readonly terms: number };
  readonly threshold?: number;
  readonly exchange?: BookExchange;
  readonly themes?: readonly BookTheme[];
}

/** Keys stand as in the YAML file; one that is absent has the meaning it has there. */
export interface BookFile {
  readonly name?: string;
  readonly version?: string;
  readonly language?: string;
  readonly match?: Partial<MatchOptions>;
  readonly overlap?: "theme" | "book";
  readonly stemmer?: string;
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly phrases?: "anywhere" | "sentence";
  readonly "not-after"?: BookBeside;
  readonly "not-before"?: BookBeside;
  readonly exchange?: { readonly sets: readonly BookSet[] };
  readonly themes: readonly BookTheme[];
}

/** How words are compared in dictionaries of other tools: as they are written, whatever their case. */
export const BY_FORM: MatchOptions = { words: "form", case: "fold" };

/** Themes deeper than this are a mistake or an attack, and no tool shows them. */
export const MOST_THEME_LEVELS = 200;

/** @returns the term without its weight */
export const textOf = (term: BookTerm): string => (typeof term === "string" ? term : term.term);

/** @returns what a hit of the term counts */
export const weightOf = (term: BookTerm): number => (typeof term === "string" ? 1 : term.weight);

/** @returns how words are compared in a theme or a book, given how they are above it */
export function matchOf(at: { readonly match?: Partial<MatchOptions> }, above: MatchOptions): MatchOptions {
  return { words: at.match?.words ?? above.words, case: at.match?.case ?? above.case };
}
