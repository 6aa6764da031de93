/** Holds the set of runs of every text, a set that several texts have only once, in little memory. */
import { withRoom } from "../../text/columns.ts";
import { rangeHash } from "./similar-hash.ts";

/** Runs of a piece of the store, 4 MB: it grows piece by piece, so that nothing is copied. */
const PIECE = 1 << 20;
const FIRST_SLOTS = 1 << 10;

/**
 * Sets from 0 on in the order in which they were added, 4 bytes a run and about 30 bytes a set. The runs of
 * set `n` are `pieces[pieceOf[n]]` from `starts[n]` on, ascending; no set runs over the end of a piece.
 */
export class RunSets {
  length = 0;
  /** How many runs all sets have. */
  runs = 0;
  readonly pieces: Int32Array[] = [];
  pieceOf = new Int32Array(0);
  starts = new Int32Array(0);
  sizes = new Int32Array(0);
  /** Tells sets of one size apart whatever the order in which they came. */
  hashes = new Int32Array(0);
  /** Open addressing: number of a set plus one; 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #piece: number;
  #end: number;

  /** @param piece how many runs a piece of the store has room for; a larger set gets a larger one */
  constructor(piece = PIECE) {
    this.#piece = piece;
    this.#end = piece;
  }

  /**
   * @param runs the runs of a text, at least one; they are sorted, and each is kept once
   * @returns the number of their set, which is new if no text before had it
   */
  add(runs: Int32Array): number {
    const set = runs.subarray(0, sortedOnce(runs));
    const hash = rangeHash(set, 0, set.length);
    const slot = this.#slotOf(set, hash);
    if (this.#slots[slot] !== 0) return this.#slots[slot]! - 1;
    this.#slots[slot] = ++this.length;
    this.#append(set, hash);
    if (this.length * 2 > this.#slots.length) this.#makeRoomForSlots();
    return this.length - 1;
  }

  /** Where the set stands, or the free slot where it would. */
  #slotOf(set: Int32Array, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.hashes[entry - 1] === hash && this.#isSame(entry - 1, set)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isSame(number: number, set: Int32Array): boolean {
    if (this.sizes[number] !== set.length) return false;
    const piece = this.pieces[this.pieceOf[number]!]!;
    const start = this.starts[number]!;
    return set.every((run, index) => piece[start + index] === run);
  }

  #append(set: Int32Array, hash: number): void {
    if (this.#end + set.length > this.#piece) {
      this.pieces.push(new Int32Array(Math.max(this.#piece, set.length)));
      this.#end = 0;
    }
    this.pieceOf = withRoom(this.pieceOf, this.length);
    this.starts = withRoom(this.starts, this.length);
    this.sizes = withRoom(this.sizes, this.length);
    this.hashes = withRoom(this.hashes, this.length);
    const number = this.length - 1;
    this.pieceOf[number] = this.pieces.length - 1;
    this.starts[number] = this.#end;
    this.sizes[number] = set.length;
    this.hashes[number] = hash;
    this.pieces.at(-1)!.set(set, this.#end);
    this.#end += set.length;
    this.runs += set.length;
  }

  #makeRoomForSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.length; number++) {
      let slot = this.hashes[number]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** Sorts numbers in place, each once. @returns how many there are */
function sortedOnce(numbers: Int32Array): number {
  numbers.sort();
  let kept = 0;
  for (const number of numbers) {
    if (kept === 0 || numbers[kept - 1] !== number) numbers[kept++] = number;
  }
  return kept;
}
