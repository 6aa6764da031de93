/** The name that a text ends with, where it is known where the text ends. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, joinedWords } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import type { RecordLines } from "./record.ts";

/** In lines. */
const LONGEST = 3;

/** @returns the fewest last lines that are a name below the end of a sentence or a blank line; null where none are */
export function closingName(
  lines: readonly ContentLine[],
  { from, to }: RecordLines,
  anonymity: AnonymityReader,
): (RecordLines & { readonly text: string }) | null {
  for (let at = to - 1; at > Math.max(from, to - 1 - LONGEST); at--) {
    if (endsSentence(lines[at]!.text) && anonymity(lines[at]!.text) === null) return null;
    if (!endsSentence(lines[at - 1]!.text) && !lines[at]!.afterBlank) continue;
    const text = joinedWords(lines, at, to);
    return looksLikeAttribution(text, anonymity) ? { from: at, to, text } : null;
  }
  return null;
}
