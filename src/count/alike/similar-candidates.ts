/** Picks the sets that can be alike to another, and puts the rarest of their runs first. */
import { rankRuns } from "./similar-ranks.ts";
import type { RunSets } from "./similar-sets.ts";
import { keepShared } from "./similar-shared.ts";

/** Far more than a rounding error, far less than what two shares of runs can differ by. */
const ROUNDING = 1e-9;
const NOTHING = new Int32Array(0);

/** Sets that share so many runs with others that they can be alike to one; by size, then by content. */
export interface Candidates {
  readonly length: number;
  /** Number of each candidate's set. */
  readonly sets: Int32Array;
  /** Number of each set's candidate; -1 where it is none. */
  readonly candidateOf: Int32Array;
  /** How many runs each candidate has, those that it shares with none included. */
  readonly sizes: Int32Array;
  /** Ranks of candidate `n`'s shared runs, ascending: `ranks` from `from[n]` to before `from[n + 1]`. */
  readonly from: Int32Array;
  readonly ranks: Int32Array;
  /** Runs are ranked from 0 on, the rarest first. */
  readonly rankCount: number;
}

/** @returns the least whole number that is `share` of `number` or more */
export function leastWhole(share: number, number: number): number {
  return Math.ceil(share * number - ROUNDING);
}

/**
 * Alike sets have at least the share `similarity` of all their runs in common, hence at least that share of
 * the runs of each: a set that has less in common with all others together is no candidate.
 *
 * @param runSets emptied on the way, to save memory
 */
export function findCandidates(runSets: RunSets, similarity: number): Candidates {
  const kept = keepShared(runSets);
  const sets = kept
    .map((_, set) => set)
    .filter((set) => kept[set]! >= leastWhole(similarity, runSets.sizes[set]!))
    .sort((a, b) => runSets.sizes[a]! - runSets.sizes[b]! || runSets.hashes[a]! - runSets.hashes[b]!);
  const candidateOf = new Int32Array(runSets.length).fill(-1);
  const from = new Int32Array(sets.length + 1);
  for (const [candidate, set] of sets.entries()) {
    candidateOf[set] = candidate;
    from[candidate + 1] = from[candidate]! + kept[set]!;
  }
  const ranks = moveRuns(runSets, kept, candidateOf, from);
  const sizes = sets.map((set) => runSets.sizes[set]!);
  return { length: sets.length, sets, candidateOf, sizes, from, ranks, rankCount: rankRuns(ranks, from) };
}

/** Takes the candidates' runs out of their sets, and lets go of each piece of the store that is read. */
function moveRuns(
  { pieces, pieceOf, starts }: RunSets,
  kept: Int32Array,
  candidateOf: Int32Array,
  from: Int32Array,
): Int32Array {
  const runs = new Int32Array(from.at(-1)!);
  for (const [set, candidate] of candidateOf.entries()) {
    const piece = pieceOf[set]!;
    if (piece > 0) pieces[piece - 1] = NOTHING;
    if (candidate < 0) continue;
    const start = starts[set]!;
    runs.set(pieces[piece]!.subarray(start, start + kept[set]!), from[candidate]);
  }
  pieces.length = 0;
  return runs;
}
