/** A short sketch of a text by its pairs of near words: what texts of one template share although few runs are the same. */
import { withRoom } from "../../text/columns.ts";
import type { WordRuns } from "./similar-runs.ts";

/** Pairs of a sketch. */
export const SKETCH_PAIRS = 48;
/** Pairs with fewer letters are taken only where there are no others: small words stand in all texts. */
const LETTERS = 8;
const SHORT = 0x80000000;

/** Kept from text to text. */
let pairs = new Int32Array(0);

/**
 * Of all pairs of a word with the next and with the one after it those with the least hashes (bottom-k sketch,
 * Broder 1997): the same pairs are chosen in every text that has them.
 *
 * @param runs what was read of the text
 * @returns hashes of pairs, ascending without sign, each once; valid until the next call
 */
export function sketchOf({ tokens, words, letters }: WordRuns): Int32Array {
  const { length } = tokens;
  pairs = withRoom(pairs, length * 2);
  // So many of the pairs that are not short are below it that a sketch is filled, almost always.
  const share = Math.min(1, (4 * SKETCH_PAIRS) / Math.max(1, length * 2));
  let kept = keepBelow(share * (SHORT - 1), words, letters, length);
  let sketch = leastOf(kept);
  if (sketch.length < SKETCH_PAIRS && share < 1) {
    kept = keepBelow(2 * SHORT, words, letters, length);
    sketch = leastOf(kept);
  } else if (sketch.length < SKETCH_PAIRS) {
    sketch = leastOf(keepBelow(2 * SHORT, words, letters, length));
  }
  return sketch;
}

function keepBelow(bound: number, words: Int32Array, letters: Uint8Array, length: number): number {
  let kept = 0;
  for (let at = 0; at + 1 < length; at++) {
    const first = Math.imul(words[at]!, 0x9e3779b1);
    for (let step = 1; step <= 2 && at + step < length; step++) {
      const second = words[at + step]!;
      let hash = Math.imul(first ^ ((second << (12 + step)) | (second >>> (20 - step))), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
      hash ^= hash >>> 16;
      const isShort = letters[at]! + letters[at + step]! < LETTERS;
      const pair = isShort ? hash | SHORT : hash & ~SHORT;
      if (pair >>> 0 < bound) pairs[kept++] = pair;
    }
  }
  return kept;
}

/** Pairs that are not short have no sign, and come first. */
function leastOf(kept: number): Int32Array {
  const unsigned = new Uint32Array(pairs.buffer, 0, kept).sort();
  let distinct = 0;
  for (const pair of unsigned) {
    if (distinct > 0 && unsigned[distinct - 1] === pair) continue;
    unsigned[distinct++] = pair;
    if (distinct === SKETCH_PAIRS) break;
  }
  return pairs.subarray(0, distinct);
}
