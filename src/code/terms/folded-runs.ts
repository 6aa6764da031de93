/** Of runs within one another, leaves those that say something of their own. */
import type { WordRun } from "./word-runs.ts";

/** A run that is said nearly only within a longer one is no term beside it. */
const NEARLY_ALL = 0.8;

/**
 * @param runs - the best first
 * @returns at most so many, in their order, without those nearly all of whose places lie within a longer one that stays
 */
export function foldedRuns(
  runs: readonly WordRun[],
  { most, isCompared }: { readonly most: number; readonly isCompared: boolean },
): readonly WordRun[] {
  const said = ({ inside, outside }: WordRun) => (isCompared ? inside : inside + outside);
  // Longer runs may stand below the shorter ones that they swallow.
  const looked = runs.slice(0, most * 4);
  const longer = new Map<string, number>();
  for (const run of looked) {
    for (const part of partsOf(run.words)) longer.set(part, Math.max(longer.get(part) ?? 0, said(run)));
  }
  const kept = looked.filter((run) => (longer.get(run.words.join(" ")) ?? 0) < said(run) * NEARLY_ALL);
  return kept.slice(0, most);
}

/** The shorter runs within a run. */
function partsOf(words: readonly number[]): readonly string[] {
  const parts: string[] = [];
  for (let length = 1; length < words.length; length++) {
    for (let at = 0; at + length <= words.length; at++) parts.push(words.slice(at, at + length).join(" "));
  }
  return parts;
}
