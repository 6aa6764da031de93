/** Says how alike candidates are, and which of a group is most like the others. */
import type { Candidates } from "./similar-candidates.ts";

/** How many others of a group each is compared with at most. */
const COMPARED = 50;
/** The sum of the same numbers in another order can differ by far less. */
const EXACT = 1e9;

/** @returns the share of all runs of two sets that both have, 0 to 1 (Jaccard) */
export function similarityOf({ from, ranks, sizes }: Candidates, one: number, other: number): number {
  const [endOfOne, endOfOther] = [from[one + 1]!, from[other + 1]!];
  let [a, b] = [from[one]!, from[other]!];
  let common = 0;
  while (a < endOfOne && b < endOfOther) {
    const [left, right] = [ranks[a]!, ranks[b]!];
    if (left === right) common++;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return common / (sizes[one]! + sizes[other]! - common);
}

/**
 * In a group of more than 50, each is compared with 50, spread evenly over the group from the smallest to the
 * largest: the work grows with the group, not with its square.
 *
 * @param group at least two candidates, ascending
 * @returns the one with the highest mean similarity to the others; of several, the one that came first
 */
export function mostLikeOthers(candidates: Candidates, group: readonly number[]): number {
  const step = Math.max(1, group.length / COMPARED);
  const compared = group.slice(0, COMPARED).map((_, index) => group[Math.floor(index * step)]!);
  let best = -1;
  let highest = -1;
  for (const candidate of group) {
    let sum = 0;
    let others = 0;
    for (const other of compared) {
      if (other === candidate) continue;
      sum += similarityOf(candidates, candidate, other);
      others++;
    }
    const mean = Math.round((sum / others) * EXACT);
    const isEarlier = mean === highest && candidates.sets[candidate]! < candidates.sets[best]!;
    if (mean > highest || isEarlier) [best, highest] = [candidate, mean];
  }
  return best;
}
