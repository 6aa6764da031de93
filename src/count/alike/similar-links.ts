/** Links candidates that are alike: those linked to one another, at once or in steps, are a group. */
import { type Candidates, leastWhole } from "./similar-candidates.ts";
import { Joined } from "./similar-joined.ts";
import { findMeetings } from "./similar-meetings.ts";

/**
 * How often one candidate is compared in vain. Only where thousands of texts are patched together from the
 * same sentences in thousands of ways is this reached; from then on a link may be missed.
 */
const PATIENCE = 2_000;

/** @returns the groups of candidates; each is linked by pairs that have at least `similarity` in common */
export function linkAlike(candidates: Candidates, similarity: number, patience = PATIENCE): Joined {
  const { starts, members } = findMeetings(candidates, similarity);
  const linker = new Linker(candidates, similarity, patience);
  let last = members.subarray(0, 0);
  for (let rank = 0; rank < candidates.rankCount; rank++) {
    const next = members.subarray(starts[rank], starts[rank + 1]);
    if (next.length < 2 || haveMet(next, last)) continue;
    linker.meet(next, rank);
    last = next;
  }
  return linker.groups;
}

/** Whether all `members` met before: who waits in a run waited in the rarer ones. */
function haveMet(members: Int32Array, before: Int32Array): boolean {
  let at = 0;
  return members.every((member) => {
    while (at < before.length && before[at]! >>> 1 < member >>> 1) at++;
    return at < before.length && before[at]! >>> 1 === member >>> 1;
  });
}

class Linker {
  readonly groups: Joined;
  readonly #candidates: Candidates;
  readonly #similarity: number;
  readonly #patience: number;
  /** How often each candidate was compared in vain. */
  readonly #vain: Int32Array;

  constructor(candidates: Candidates, similarity: number, patience: number) {
    this.groups = new Joined(candidates.length);
    this.#candidates = candidates;
    this.#similarity = similarity;
    this.#patience = patience;
    this.#vain = new Int32Array(candidates.length);
  }

  /** Links those who meet in a run; thousands of one group meet as fast as they can be counted. */
  meet(members: Int32Array, rank: number): void {
    /** Those who came and wait, parted by group. */
    const parties: number[][] = [];
    for (const member of members) {
      const candidate = member >>> 1;
      const home = this.#homeAmong(parties, candidate, rank);
      if ((member & 1) === 0) continue;
      if (home) home.push(candidate);
      else parties.push([candidate]);
    }
  }

  /** Makes one party of all that are of the candidate's group, or have one alike to it. */
  #homeAmong(parties: number[][], candidate: number, rank: number): number[] | null {
    let home = -1;
    for (let at = 0; at < parties.length && this.#vain[candidate]! < this.#patience; at++) {
      if (!this.#takes(parties[at]!, candidate, rank)) continue;
      if (home < 0) {
        home = at;
        continue;
      }
      const [one, other] = [parties[home]!, parties[at]!];
      const [small, large] = one.length < other.length ? [one, other] : [other, one];
      for (const each of small) large.push(each);
      parties[home] = large;
      parties[at--] = parties.at(-1)!;
      parties.pop();
    }
    return home < 0 ? null : parties[home]!;
  }

  #takes(party: readonly number[], candidate: number, rank: number): boolean {
    if (this.groups.rootOf(party[0]!) === this.groups.rootOf(candidate)) return true;
    // The last to come is the nearest in size.
    for (let at = party.length - 1; at >= 0 && this.#vain[candidate]! < this.#patience; at--) {
      if (this.#isAlike(party[at]!, candidate, rank)) {
        this.groups.join(party[at]!, candidate);
        return true;
      }
      this.#vain[candidate]!++;
    }
    return false;
  }

  /** Whether two are alike; those who met in a rarer run were compared there. */
  #isAlike(one: number, other: number, rank: number): boolean {
    const { from, ranks, sizes } = this.#candidates;
    const similarity = this.#similarity;
    const runs = sizes[one]! + sizes[other]!;
    const least = leastWhole(similarity / (1 + similarity), runs);
    let [a, b] = [from[one]!, from[other]!];
    const [endOfOne, endOfOther] = [from[one + 1]!, from[other + 1]!];
    let common = 0;
    while (a < endOfOne && b < endOfOther && common + Math.min(endOfOne - a, endOfOther - b) >= least) {
      const [left, right] = [ranks[a]!, ranks[b]!];
      if (left === right) {
        if (common === 0 && left !== rank) return false;
        common++;
        if (common >= least && common / (runs - common) >= similarity) return true;
      }
      if (left <= right) a++;
      if (right <= left) b++;
    }
    return false;
  }
}
