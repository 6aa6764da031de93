/** Settles which matches of the positions of one theme count where they share words. */
import type { Candidate } from "./select.ts";
import { bySpan } from "./span.ts";

/**
 * @param found - matches of all positions of one theme
 * @returns the longest first chosen, those of one length from the left, none of which shares a word with another: each
 * with all matches on the very same words
 */
export function longestOf(found: readonly Candidate[]): readonly (readonly [Candidate, ...Candidate[]])[] {
  const spans = new Map<string, [Candidate, ...Candidate[]]>();
  for (const one of found) {
    const key = `${one.first} ${one.last} ${one.signs?.start ?? ""}`;
    const same = spans.get(key);
    if (same === undefined) spans.set(key, [one]);
    else same.push(one);
  }
  const used = new Set<number>();
  const inTurn = [...spans.values()].sort(
    ([a], [b]) => b.last - b.first - (a.last - a.first) || bySpan(a, b),
  );
  return inTurn.filter(([{ first, last }]) => {
    const words = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    if (words.some((word) => used.has(word))) return false;
    for (const word of words) used.add(word);
    return true;
  });
}
