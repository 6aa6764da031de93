/** A codebook: a tree of themes, each with the terms that signal it, as written and as understood. */
import type { Place } from "./place.ts";

export interface MatchOptions {
  /** Plain words match every word with the same stem, or only this form. */
  readonly words: "stem" | "form";
  readonly case: "fold" | "keep";
}

/** One word of a term: what a token must be to match it. */
export type WordPattern =
  | { readonly kind: "stem"; readonly word: string }
  | { readonly kind: "form"; readonly word: string; readonly case: "fold" | "keep" }
  | { readonly kind: "glob"; readonly glob: string; readonly case: "fold" | "keep" };

/** What a term looks for. Words in a row today; the grammar grows by further kinds. */
export type Pattern = { readonly kind: "words"; readonly words: readonly WordPattern[] };

export interface Term {
  /** As written in the codebook. */
  readonly text: string;
  readonly place: Place;
  readonly pattern: Pattern;
}

/** Drops a hit that follows one of `words` within `within` tokens of the same sentence. */
export interface NotAfter {
  readonly within: number;
  readonly words: readonly Term[];
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly place: Place;
  readonly terms: readonly Term[];
  readonly except: readonly Term[];
  readonly notAfter: NotAfter | null;
  readonly themes: readonly Theme[];
}

export interface Codebook {
  readonly source: string;
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** `theme`: themes do not block each other; `book`: a token counts for one theme only, longest first. */
  readonly overlap: "theme" | "book";
  readonly themes: readonly Theme[];
}
