/** Finds what one text says beyond another. */
import type { Span } from "../../model/document.ts";
import { RUN_WORDS, WordRuns } from "./similar-runs.ts";

/** Kept from call to call: to set one up takes longer than to read a letter. */
let runs = new WordRuns();

/**
 * @param template the text that is taken as known
 * @param text the text that may say more
 * @returns in order, the longest stretches of words of `text` that are in no run of five words which
 * `template` has, too; offsets into `text`, from the first letter of a stretch to its last
 */
export function addedTo(template: string, text: string): readonly Span[] {
  if (runs.isLarge) runs = new WordRuns();
  runs.read(template);
  const known = new Set(runs.hashes.subarray(0, runs.length));
  runs.read(text);
  const { length, starts, ends } = runs.tokens;
  const spans: { start: number; end: number }[] = [];
  /** The first word after all shared runs so far, and after all that was added so far. */
  let shared = 0;
  let added = -1;
  for (let word = 0; word < length; word++) {
    if (word < runs.length && known.has(runs.hashes[word]!)) shared = word + RUN_WORDS;
    if (word < shared) continue;
    if (added === word) spans.at(-1)!.end = ends[word]!;
    else spans.push({ start: starts[word]!, end: ends[word]! });
    added = word + 1;
  }
  return spans;
}
