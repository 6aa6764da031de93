/** Brings candidates together that share one of their rarest runs, so that no two alike ones miss each other. */
import { type Candidates, leastWhole } from "./similar-candidates.ts";

/** Who meets in which run. */
export interface Meetings {
  /** By rank of the run: `members` from `starts[rank]` to before `starts[rank + 1]`, ascending. */
  readonly starts: Int32Array;
  /** Twice the candidate, plus one if it also waits for larger ones that come after it. */
  readonly members: Int32Array;
}

/**
 * Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007): in any order of runs, the
 * first that two sets share has all others that they share after it. A set of `size` runs shares at least
 * `similarity × size` with an alike one, and with one that is no smaller `2 × similarity ÷ (1 + similarity) ×
 * size`: it need not be met in runs with too few after them. As the rarest come first, few others meet.
 */
export function findMeetings(candidates: Candidates, similarity: number): Meetings {
  const { length, sizes, from, ranks, rankCount } = candidates;
  const withLarger = (2 * similarity) / (1 + similarity);
  /** Where those runs of a candidate end which leave the share `least` of its size, themselves included. */
  const endOf = (candidate: number, least: number): number =>
    from[candidate + 1]! - leastWhole(least, sizes[candidate]!) + 1;
  const starts = new Int32Array(rankCount + 1);
  for (let candidate = 0; candidate < length; candidate++) {
    const end = endOf(candidate, similarity);
    for (let at = from[candidate]!; at < end; at++) starts[ranks[at]! + 1]!++;
  }
  for (let rank = 0; rank < rankCount; rank++) starts[rank + 1]! += starts[rank]!;
  const members = new Int32Array(starts[rankCount]!);
  const free = starts.slice();
  for (let candidate = 0; candidate < length; candidate++) {
    const end = endOf(candidate, similarity);
    const waitsUntil = endOf(candidate, withLarger);
    for (let at = from[candidate]!; at < end; at++) {
      members[free[ranks[at]!]!++] = candidate * 2 + (at < waitsUntil ? 1 : 0);
    }
  }
  return { starts, members };
}
