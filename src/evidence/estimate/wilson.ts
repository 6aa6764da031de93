/** The interval of a share that was counted in a sample. */

/** Of the normal distribution, for 95 %. */
export const Z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval (Probable inference, the law of succession, and statistical inference, 1927), without correction for
 * continuity. It holds for small numbers, and for shares of 0 and 1.
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

/** Half the 5 % quantile of chi-square with 2, 4 and 6 degrees of freedom: the least mean of which so many are likely. */
const LEAST_MEANS = [0, 0.051293, 0.355362, 0.817691];

/**
 * The same, wider where one, two or three have it, or all but these: there Wilson's interval holds a rare share less
 * often than it says (Brown, Cai and DasGupta, Interval estimation for a binomial proportion, 2001, section 4.1.1).
 *
 * @param count - how many have it, a whole number
 */
export function wilsonOfRare(count: number, all: number): Interval {
  const { low, high } = wilson(count, all);
  const least = (rare: number): number => (LEAST_MEANS[rare] ?? Number.POSITIVE_INFINITY) / all;
  return { low: Math.min(low, least(count)), high: Math.max(high, 1 - least(all - count)) };
}

/** @returns that of F1, a share of cells: with j = tp / (tp + fp + fn), F1 = 2j / (1 + j), which rises with j */
export function wilsonOfF1({
  tp,
  fp,
  fn,
}: {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}): Interval {
  const { low, high } = wilson(tp, tp + fp + fn);
  return { low: (2 * low) / (1 + low), high: (2 * high) / (1 + high) };
}
