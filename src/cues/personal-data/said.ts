/** What is said around a figure, in its own sentence: whether a word near it tells what it is. */
import type { Stretch } from "./surroundings.ts";

/** Characters before and after a figure in which the word may stand; bounded, so that time stays linear. */
const BEFORE = 120;
const AFTER = 40;
/** A heading or a question stands in a sentence of its own: `Your phone number? …`, `Tel. No. …`. */
const CLOSE = 24;

const SENTENCE_END = /[.!?]["”’)]{0,2}\s+(?=["“‘(]?\p{Lu})|\n[^\S\n]*\n/u;
/** What stands in the place of a datum that was masked says nothing of the next. */
const MASKED = /\[[^[\]\n]{0,40}\]|^[^[\]\n]{0,40}\]|\[[^[\]\n]{0,40}$/g;

/** Whether `words` stand before or after the figure in its sentence. */
export function isSaid(text: string, stretch: Stretch, words: RegExp): boolean {
  return isSaidBefore(text, stretch[0], words) || words.test(sentenceAfter(text, stretch[1]));
}

/** Whether `words` stand before `start` in the same sentence, or just before it. */
export function isSaidBefore(text: string, start: number, words: RegExp): boolean {
  const before = textBefore(text, start, BEFORE);
  return words.test(before.split(SENTENCE_END).at(-1)!) || words.test(before.slice(-CLOSE));
}

/** Whether the text ends, right before `start`, as `words` (which end with `$`) say. */
export function endsWith(text: string, start: number, words: RegExp): boolean {
  return words.test(textBefore(text, start, CLOSE + CLOSE));
}

const textBefore = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - length), start).replace(MASKED, " ");

const sentenceAfter = (text: string, end: number): string =>
  text
    .slice(end, end + AFTER)
    .replace(MASKED, " ")
    .split(SENTENCE_END, 1)[0]!;
