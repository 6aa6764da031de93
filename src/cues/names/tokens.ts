/** The words of a text as names are looked for in them: folded, each with its place and what stands before it. */
import type { Span } from "../../model/document.ts";
import { APOSTROPHES, foldWord, UNSEEN } from "./fold.ts";

/**
 * What stands before a word: nothing but a hyphen or an apostrophe; a hyphen at a line's end, which may be no part of
 * the word; white space; a full stop; a comma; other signs; more than stands in a name.
 */
export type Gap = "hyphen" | "apostrophe" | "break" | "space" | "dot" | "comma" | "other" | "far";

export interface Token extends Span {
  readonly fold: string;
  /** With a capital first; with nothing else. */
  readonly capital: boolean;
  readonly upper: boolean;
  readonly gap: Gap;
}

const HYPHENS = "\\-\\u00ad‐‑‒–—−⁃﹣－";
/** No letters here, whatever Unicode says. */
const LETTER = `(?![${APOSTROPHES}${UNSEEN}])[\\p{L}\\p{N}\\p{M}]`;

/** A run of letters and digits; signs that show nothing do not end it. */
export const NAME_WORD = new RegExp(`${LETTER}(?:[${UNSEEN}]*${LETTER})*`, "gu");

const HYPHEN = new RegExp(`^[${UNSEEN}]*[${HYPHENS}][${UNSEEN}]*$`, "u");
const APOSTROPHE = new RegExp(`^[${UNSEEN}]*[${APOSTROPHES}][${UNSEEN}]*$`, "u");
const BREAK = new RegExp(`^[${UNSEEN}]*[${HYPHENS}][${UNSEEN}]*\\s[\\s${UNSEEN}]*$`, "u");
const HIDDEN = new RegExp(`[${UNSEEN}]+`, "gu");

/** Longer stretches part what stands before them from what stands after. */
const LONGEST_GAP = 20;

export function nameTokens(text: string): readonly Token[] {
  let end = 0;
  return [...text.matchAll(NAME_WORD)].map(({ 0: word, index }) => {
    const gap = index === 0 ? "far" : gapOf(text.slice(end, index));
    end = index + word.length;
    const capital = /^\p{Lu}/u.test(word);
    return { fold: foldWord(word), start: index, end, capital, upper: capital && !/\p{Ll}/u.test(word), gap };
  });
}

function gapOf(signs: string): Gap {
  if (signs === " ") return "space";
  if (signs.length > LONGEST_GAP) return "far";
  if (BREAK.test(signs)) return "break";
  if (HYPHEN.test(signs)) return "hyphen";
  if (APOSTROPHE.test(signs)) return "apostrophe";
  const seen = signs.replace(HIDDEN, "");
  if (/^\s+$/u.test(seen)) return "space";
  if (/^\.\s*$/u.test(seen)) return "dot";
  return /^\s*,\s*$/u.test(seen) ? "comma" : "other";
}
