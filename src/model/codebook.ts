/** A codebook: a tree of themes, each with the terms that signal it, as written and as understood. */
import type { Place } from "./place.ts";
import type { StemmerName } from "./stemmers.ts";

export interface MatchOptions {
  /** Plain words match their own inflections, every word with the same stem, or only this form. */
  readonly words: "inflect" | "stem" | "form";
  readonly case: "fold" | "keep";
}

/** One word of a term: what a token must be to match it. */
export type WordPattern =
  | { readonly kind: "inflect"; readonly word: string }
  | { readonly kind: "stem"; readonly word: string }
  /** `possessive`: with a possessive 's behind it, too. */
  | {
      readonly kind: "form";
      readonly word: string;
      readonly case: "fold" | "keep";
      readonly possessive?: true;
    }
  | { readonly kind: "glob"; readonly glob: string; readonly case: "fold" | "keep" };

/** Words in a row. */
export interface WordsPattern {
  readonly kind: "words";
  readonly words: readonly WordPattern[];
}

/** A regular expression in RE2's syntax; a match counts as the tokens it touches. */
export interface RegexPattern {
  readonly kind: "regex";
  readonly source: string;
  readonly ignoreCase: boolean;
}

/** Two patterns close to each other: within a number of words, or in one sentence or paragraph. */
export interface NearPattern {
  readonly kind: "near";
  /** `THEN`: `left` comes first; `NEAR`: either order. */
  readonly ordered: boolean;
  /** The other begins at most this many words further on (1: side by side), or the unit that holds both. */
  readonly within: number | "sentence" | "paragraph";
  /** Of a number of words: the unit that must hold both, too. */
  readonly inside?: "sentence" | "paragraph";
  /** Alternatives in a row with words, as in `(care OR court) proceedings`: a phrase, not two places. */
  readonly phrase?: true;
  readonly left: Pattern;
  readonly right: Pattern;
}

/** Any of several patterns, at one place. */
export interface AnyPattern {
  readonly kind: "any";
  readonly of: readonly Pattern[];
}

/** What a term looks for at one place of a text. */
export type Pattern = WordsPattern | RegexPattern | NearPattern | AnyPattern;

/** What a condition can ask of every response, whatever it is from. */
export const CONDITION_FIELDS = ["topic", "status", "source", "organisation", "question"] as const;

/** One of those, or the key of a variable. */
export type ConditionField = string;

/** A condition on a whole response; only patterns bring hits, and only those that no NOT stands before. */
export type Rule =
  | { readonly kind: "pattern"; readonly text: string; readonly pattern: Pattern }
  | { readonly kind: "and" | "or"; readonly of: readonly Rule[] }
  | { readonly kind: "not"; readonly rule: Rule }
  | { readonly kind: "theme"; readonly id: string }
  | { readonly kind: "condition"; readonly field: ConditionField; readonly value: string };

export interface Term {
  /** As written in the codebook. */
  readonly text: string;
  readonly place: Place;
  readonly pattern: Pattern;
  /** What a hit adds to the sum that is compared with the theme's threshold; 1 where nothing is said. */
  readonly weight: number;
}

/** The rule of a theme as written and as understood. */
export interface ThemeRule {
  readonly text: string;
  readonly place: Place;
  readonly rule: Rule;
}

/** Drops a hit that follows one of `words` within `within` tokens of the same sentence. */
export interface NotAfter {
  readonly within: number;
  readonly words: readonly Term[];
}

/** One of the positions that a response may take on a theme: by terms, by a rule, or by what it answered. */
export interface Position {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly rule: ThemeRule | null;
  /** Values of the closed answer; empty where none is asked for. */
  readonly answers: readonly string[];
}

/** How the responses that carry a theme part into those for and against. */
export interface Positions {
  readonly place: Place;
  /** The key of the closed answer that tells the position; null where the words of the response do. */
  readonly from: ConditionField | null;
  /** In their order, two to four. */
  readonly of: readonly Position[];
  /** Of their terms; null where nothing is said. */
  readonly notAfter: NotAfter | null;
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly place: Place;
  readonly terms: readonly Term[];
  readonly except: readonly Term[];
  readonly notAfter: NotAfter | null;
  /** The same of words that follow a hit; null or absent where nothing is said. */
  readonly notBefore?: NotAfter | null;
  /** What must hold of a response that carries the theme; null where its terms alone decide. */
  readonly rule: ThemeRule | null;
  /** Hits without which no response carries the theme: 1, or 0 with a rule, where nothing is said. */
  readonly atLeast: number;
  /** Different terms that must match, wherever they do; 0 where nothing is said. */
  readonly atLeastTerms: number;
  /** Sum of the hits' weights without which no response carries the theme; null where nothing is said. */
  readonly threshold: number | null;
  /** Absent where the theme has none. */
  readonly positions?: Positions;
  readonly themes: readonly Theme[];
}

/** Terms that stand once under a name, and that other terms use as `@name`; never counted. */
export interface NamedList {
  readonly name: string;
  readonly place: Place;
  /** Compared as the codebook says at its top; where a theme says otherwise, its uses of them are. */
  readonly terms: readonly Term[];
}

export interface Codebook {
  readonly source: string;
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** How words are reduced to their stems. */
  readonly stemmer: StemmerName;
  /** `theme`: themes do not block each other; `book`: a token counts for one theme only, longest first. */
  readonly overlap: "theme" | "book";
  /** How plain words are compared where a theme does not say. */
  readonly match?: MatchOptions;
  /** Whether the codebook says how words are compared, or the default holds; where nothing is known, it does. */
  readonly saysMatch?: boolean;
  /** `sentence`: the words of a phrase stand in one sentence; anywhere where nothing is said. */
  readonly phrases?: "anywhere" | "sentence";
  /** Absent where it has none. */
  readonly lists?: readonly NamedList[];
  readonly themes: readonly Theme[];
}
