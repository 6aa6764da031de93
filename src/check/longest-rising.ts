/** The longest part of a list of numbers that rises: what did not move when a list was put into another order. */

/**
 * Patience sorting, in n log n steps (Fredman 1975).
 *
 * @param numbers - all different
 * @returns the indexes of the longest rising subsequence, ascending; of equally long ones the one with the lowest end
 */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = ends[low - 1]!;
    ends[low] = index;
  }
  const rising: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rising.push(at);
  return rising.reverse();
}
