/** Where a letter's text ends: at the closing, with whoever signs below it. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { LETTER_CLOSINGS, STRONG_CLOSINGS, WEAK_CLOSINGS } from "../../../cues/english/letters.ts";
import { anyOf, anyPattern } from "../../../text/any-of.ts";
import type { RecordLines } from "./record.ts";

const CLOSING = new RegExp(
  `^(?:${anyPattern([...LETTER_CLOSINGS, ...STRONG_CLOSINGS])}|${anyOf(WEAK_CLOSINGS)})[\\s,.:!]*$`,
  "iu",
);

/** In lines, a closing and a signature. */
const LONGEST = 6;

export const isClosing = (text: string): boolean => text.length < 50 && CLOSING.test(text);

/** @returns the content line that closes, where nothing but a signature follows; null where none does */
export function letterEnd(
  lines: readonly ContentLine[],
  { from, to }: RecordLines,
  anonymity: AnonymityReader,
): number | null {
  for (let at = to - 1; at > Math.max(from, to - 1 - LONGEST); at--) {
    const { text } = lines[at]!;
    if (isClosing(text)) return at;
    if (endsSentence(text) && anonymity(text) === null) return null;
  }
  return null;
}
