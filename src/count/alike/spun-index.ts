/** Says of sketches how much two have in common, without comparing all pairs. */
import type { Candidates } from "./similar-candidates.ts";

/** Few texts are judged as if they were among so many: what all of them share says something, too. */
const AMONG = 1_024;
/** Of a pair that many sketches have, so many on either side of a sketch, those nearest in size, are looked at. */
const WINDOW = 32;
/** A pair of fewer bits says nothing: more than one text in eight has it. */
const TELLING = 3;

export class SketchIndex {
  readonly length: number;
  /** By rank: `members` from `starts[rank]` to before `starts[rank + 1]`, ascending. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** What it says of two sketches that they share a pair, in bits: the rarer, the more. */
  readonly bits: Float32Array;
  readonly #candidates: Candidates;
  /** Bits that sketches share with the one that is asked about; who has any. */
  readonly #shared: Float32Array;
  #touched: number[] = [];

  /** @param sketches how many different ones there are, those that are no candidates included */
  constructor(candidates: Candidates, sketches: number) {
    const { length, from, ranks, rankCount } = candidates;
    this.#candidates = candidates;
    this.length = length;
    this.starts = new Int32Array(rankCount + 1);
    for (const rank of ranks) this.starts[rank + 1]!++;
    this.bits = Float32Array.from({ length: rankCount }, (_, rank) =>
      Math.log2(Math.max(AMONG, sketches) / Math.max(1, this.starts[rank + 1]!)),
    );
    for (let rank = 0; rank < rankCount; rank++) this.starts[rank + 1]! += this.starts[rank]!;
    this.members = new Int32Array(ranks.length);
    const free = this.starts.slice();
    for (let candidate = 0; candidate < length; candidate++)
      for (let at = from[candidate]!; at < from[candidate + 1]!; at++)
        this.members[free[ranks[at]!]!++] = candidate;
    this.#shared = new Float32Array(length);
  }

  ranksOf(candidate: number): Int32Array {
    const { from, ranks } = this.#candidates;
    return ranks.subarray(from[candidate]!, from[candidate + 1]!);
  }

  /** How many pairs a sketch has, those that no other has included. */
  sizeOf(candidate: number): number {
    return this.#candidates.sizes[candidate]!;
  }

  /**
   * @param least bits
   * @returns those that share so many bits with a candidate, ascending, itself left out
   */
  neighboursOf(candidate: number, least: number): number[] {
    for (const rank of this.ranksOf(candidate)) {
      let [from, to] = [this.starts[rank]!, this.starts[rank + 1]!];
      if (to - from > 2 * WINDOW) {
        const own = placeOf(candidate, this.members, from, to);
        [from, to] = [Math.max(from, own - WINDOW), Math.min(to, own + WINDOW)];
      }
      this.#share(from, to, this.bits[rank]!);
    }
    return this.#above(least).filter((other) => other !== candidate);
  }

  /** @returns those that share so many bits with a set of ranks, ascending */
  sharing(ranks: Iterable<number>, least: number): number[] {
    for (const rank of ranks) this.#share(this.starts[rank]!, this.starts[rank + 1]!, this.bits[rank]!);
    return this.#above(least);
  }

  #share(from: number, to: number, bits: number): void {
    const shared = this.#shared;
    if (bits < TELLING) return;
    for (let at = from; at < to; at++) {
      const member = this.members[at]!;
      if (shared[member] === 0) this.#touched.push(member);
      shared[member]! += bits;
    }
  }

  #above(least: number): number[] {
    const found = this.#touched.filter((member) => this.#shared[member]! >= least);
    for (const member of this.#touched) this.#shared[member] = 0;
    this.#touched = [];
    return found.sort((a, b) => a - b);
  }
}

/** Where `number` stands, or would, in an ascending stretch. */
function placeOf(number: number, ascending: Int32Array, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
