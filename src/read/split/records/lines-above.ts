/** The name, and what is said beside it, that stands without a label above the first label of each response. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { LEAST_RECORDS, type RecordLines } from "./record.ts";

const LONGEST = 5;
/** Share of the records with a name right above. */
const MOST = 0.9;

/**
 * @param firsts - content lines of the first labels
 * @returns of each the lines above that belong to it, a name first; null where most have none
 */
export function linesAbove(
  lines: readonly ContentLine[],
  firsts: readonly number[],
  anonymity: AnonymityReader,
): readonly RecordLines[] | null {
  const above = firsts.map((to, at) => {
    let from = to;
    const least = (firsts[at - 1] ?? -1) + 1;
    while (from > least && !lines[from]!.afterBlank && !endsSentence(lines[from - 1]!.text)) from--;
    return { from, to };
  });
  const named = above.filter(
    ({ from, to }) => to > from && to - from <= LONGEST && looksLikeAttribution(lines[from]!.text, anonymity),
  );
  if (named.length < Math.max(LEAST_RECORDS, firsts.length * MOST)) return null;
  return above.every(({ from, to }) => to > from && to - from <= LONGEST) ? above : null;
}
