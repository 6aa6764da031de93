/** The interval of a share that was counted in a sample. */

/** Of the normal distribution, for 95 %. */
export const Z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval (Probable inference, the law of succession, and statistical inference, 1927), without correction
 * for continuity: method 3 of Newcombe (1998), Statistics in Medicine 17, 857–872. It holds for small numbers, and for shares of 0 and 1.
 *
 * @param count - how many have it
 * @param all - of how many; may be broken, where it is a number of equal worth
 * @returns 0 to 1 where nothing was counted
 */
export function wilson(count: number, all: number, z = Z95): Interval {
  if (all <= 0) return { low: 0, high: 1 };
  const share = count / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return {
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === all ? 1 : Math.min(1, middle + half),
  };
}
