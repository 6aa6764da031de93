/** Numbers in the middle of others: what is usual on a page. */

/** @returns the upper of the middle values; `none` where there are no values */
export function middle(values: readonly number[], none: number): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? none;
}

/** @returns the largest share of the values that lie within `width` of one another */
export function shareTogether(values: readonly number[], width: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  sorted.forEach((value, at) => {
    while (value - sorted[from]! > width) from++;
    most = Math.max(most, at - from + 1);
  });
  return most / Math.max(1, values.length);
}
