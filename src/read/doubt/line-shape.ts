/** What a line is made like, whatever its words: what it opens with, and what publishers set around names and topics. */
import { remembered } from "../../text/remembered.ts";

/** Marks of emphasis, headings, lists, quotations and brackets at a line's edges. */
const OPENING = /^(?:#{1,6}\s+|[>*_~`•●▪◦–—([{"“‘|-]+\s*)+/u;
const CLOSING = /[\s*_~`)\]}"”’|]+$/u;

/** @returns a line's words without the marks around them: many signals ask it of the same lines */
export const bare = remembered((words) => words.replace(OPENING, "").replace(CLOSING, ""), 20_000);

/** `Topics:`, `Submitted by:`, `Q3.`: at most so many characters of words, no sentence, and a colon. */
const LABEL = /^[^:.!?]{1,40}:(?=\s|$)/u;

/** @returns the label that a line opens with, numbers and case left out; null where it opens with none */
export function labelOf(words: string): string | null {
  const label = LABEL.exec(bare(words))?.[0];
  if (label === undefined || label.split(" ").length > LONGEST_LABEL) return null;
  return label.replace(/\d+/g, "#").toLowerCase();
}

const LONGEST_LABEL = 6;

/** `Response 12`, `12.`, `Submission ID ABC-0101`, `Page 3 of 9`: few words, one of them with a number. */
const NUMBERED = /^(?:\p{L}+\.?\s+){0,3}[(#№]{0,2}(?:\p{L}{1,6}[-/ ]?)?\d{1,9}(?:[-/.]\d+)*[.):]?$/u;
const LONGEST_NUMBERED = 40;

/** @returns what a line that is a number with its label has but for the number; null where it is none */
export function numberedOf(words: string): string | null {
  const text = bare(words);
  if (text.length > LONGEST_NUMBERED || !/\d/.test(text) || !NUMBERED.test(text)) return null;
  return text.replace(/[\p{L}]*[-/]?\d+(?:[-/.]\d+)*/u, "#").toLowerCase();
}

/** Whether a line ends as sentences do, closing quotes, brackets and the number of a note aside. */
export const endsClause = (words: string): boolean => /[.!?:;…]["'”’)\]*_]*\s*\d{0,2}$/u.test(words);

export const wordsIn = (words: string): number => words.split(" ").length;
