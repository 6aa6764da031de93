/** Ranks runs from the rarest to the most frequent: alike sets that meet in their rarest runs are found soonest. */
import { rangeHash } from "./similar-hash.ts";

/** Frequencies count no further, so that a frequency and 32 more bits fit into one exact number. */
const MOST_FREQUENT = 2 ** 21 - 1;

/**
 * Puts a rank, from 0 on, in place of each run, and sorts the ranks of each set. Runs that the same sets have,
 * as those of one sentence, get ranks next to one another.
 *
 * @param runs those of set `n` from `from[n]` to before `from[n + 1]`, ascending; each run once in a set
 * @returns how many ranks there are
 */
export function rankRuns(runs: Int32Array, from: Int32Array): number {
  const distinct = runs.slice().sort();
  const count = moveDistinct(distinct);
  const frequencies = new Int32Array(count);
  const havers = new Int32Array(count);
  for (let set = 0; set + 1 < from.length; set++) {
    const name = rangeHash([set], 0, 1);
    let place = 0;
    for (let at = from[set]!; at < from[set + 1]!; at++) {
      place = placeOf(runs[at]!, distinct, place, count);
      runs[at] = place;
      frequencies[place]!++;
      havers[place]! += name;
    }
  }
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    keys[place] = Math.min(frequencies[place]!, MOST_FREQUENT) * 2 ** 32 + (havers[place]! >>> 0);
  }
  const ranks = placesInOrder(keys);
  for (let at = 0; at < runs.length; at++) runs[at] = ranks[runs[at]!]!;
  for (let set = 0; set + 1 < from.length; set++) runs.subarray(from[set], from[set + 1]).sort();
  return count;
}

/** Moves each distinct number to the front. @returns how many there are */
function moveDistinct(sorted: Int32Array): number {
  let count = 0;
  for (const number of sorted) if (count === 0 || number !== sorted[count - 1]) sorted[count++] = number;
  return count;
}

/** @returns where each number would stand if they were sorted; equal ones keep their order */
function placesInOrder(numbers: Float64Array): Int32Array {
  const sorted = numbers.slice().sort();
  const taken = new Int32Array(numbers.length);
  const places = new Int32Array(numbers.length);
  for (const [index, number] of numbers.entries()) {
    const first = placeOf(number, sorted, 0, sorted.length);
    places[index] = first + taken[first]!++;
  }
  return places;
}

/** The first place of `number` among the first `length` that are sorted, `low` or later; it is there. */
function placeOf(number: number, sorted: Int32Array | Float64Array, low: number, length: number): number {
  let [from, to] = [low, length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
