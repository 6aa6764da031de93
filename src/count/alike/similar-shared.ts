/** Leaves out the runs that one text alone has: nearly all of a corpus, and no two texts are alike by them. */
import type { RunSets } from "./similar-sets.ts";

/** Of the 2^32 runs there can be, how many are looked at in one pass: a map of 64 MB, two bits for each. */
const MOST_SLOTS = 2 ** 28;
/** Small corpora take a smaller map, with so many times more slots than runs that few share one. */
const SPARSE_BITS = 3;

/**
 * Moves the runs that another set has, too, to the start of each set, ascending, over the runs that are left
 * out. A run may be kept although no other set has it, but none is left out that another set has.
 *
 * @param mostSlots of one pass, a power of two from 16 on
 * @returns how many runs of each set are kept
 */
export function keepShared(sets: RunSets, mostSlots = MOST_SLOTS): Int32Array {
  const bits = Math.min(32, Math.max(10, 32 - Math.clz32(sets.runs) + SPARSE_BITS));
  const slots = Math.min(2 ** bits, mostSlots);
  const shift = 32 - bits;
  /** Two bits a slot, the lower one for a run that was seen, the upper one for a run that was seen again. */
  const map = new Int32Array(slots / 16);
  const read = new Int32Array(sets.length);
  const kept = new Int32Array(sets.length);
  for (let first = 0; first < 2 ** bits; first += slots) {
    map.fill(0);
    for (let set = 0; set < sets.length; set++) {
      const piece = sets.pieces[sets.pieceOf[set]!]!;
      const end = sets.starts[set]! + sets.sizes[set]!;
      for (let at = sets.starts[set]! + read[set]!; at < end; at++) {
        const slot = slotOf(piece[at]!, shift) - first;
        if (slot >= slots) break;
        const seen = 1 << (slot * 2);
        map[slot >>> 4]! |= map[slot >>> 4]! & seen ? seen << 1 : seen;
      }
    }
    for (let set = 0; set < sets.length; set++) {
      const piece = sets.pieces[sets.pieceOf[set]!]!;
      const start = sets.starts[set]!;
      const end = start + sets.sizes[set]!;
      let at = start + read[set]!;
      for (; at < end; at++) {
        const slot = slotOf(piece[at]!, shift) - first;
        if (slot >= slots) break;
        if (map[slot >>> 4]! & (2 << (slot * 2))) piece[start + kept[set]!++] = piece[at]!;
      }
      read[set] = at - start;
    }
  }
  return kept;
}

/** Ascends with the run, which is a number with sign. */
function slotOf(run: number, shift: number): number {
  return (run ^ 0x80000000) >>> shift;
}
