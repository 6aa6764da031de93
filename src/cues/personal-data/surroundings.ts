/** What stands between the parts of a datum and around it: blanks, line breaks, dashes, words and links. */

/** Where a datum stands in a text: UTF-16 offsets, the end exclusive. */
export type Stretch = readonly [start: number, end: number];

const BLANK = "[ \\t\\u00a0\\u2007\\u2009\\u200a\\u202f]";

/** One line break with the indent of the next line; never a blank line, which ends a paragraph. */
export const BREAK = `(?:\\r\\n?|\\n)${BLANK}{0,12}`;

/** Blanks, a line break, or both; bounded, so that a text of blanks takes no longer than another. */
export const SPACE = `(?:${BLANK}{1,3}(?:${BREAK})?|${BREAK})`;

/** Hyphens, the en dash and the minus sign. */
export const DASH = "[-\\u2010-\\u2013\\u2212]";

const WORD = /^[\p{L}\p{N}_]/u;

/** Whether what is found is no part of a longer word or number that goes on without a separator. */
export function standsAlone(text: string, [start, end]: Stretch): boolean {
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

/** Longest address of a page, in characters, that is followed back. */
const LONGEST_LINK = 200;

/** @returns what stands before `start` without any blank, bracket, comma or quotation mark between */
export function tokenBefore(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - LONGEST_LINK), start)
    .split(/[\s<>()[\]{},;"“”]/)
    .at(-1)!;
}

/** Whether `start` is inside the address of a page, whose numbers are no one's. */
export function insideLink(text: string, start: number): boolean {
  return /\/\/|^www\./i.test(tokenBefore(text, start));
}

/** An ISBN of ten digits has the check digit of an NHS number and may begin like a telephone number. */
export function afterIsbn(text: string, start: number): boolean {
  return /\bisbn(?:[-\s]?10)?\)?[\s:.]*$/i.test(text.slice(Math.max(0, start - 16), start));
}
