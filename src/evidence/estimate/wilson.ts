/** Intervals of shares that Wilson's alone does not serve: rare ones, and F1. */
import { type Interval, wilson } from "../../text/wilson.ts";

/** Half the 5 % quantile of chi-square with 2, 4 and 6 degrees of freedom: the least mean of which so many are likely. */
const LEAST_MEANS = [0, 0.051293, 0.355362, 0.817691];

/**
 * Wilson's, wider where one, two or three have it, or all but these: there Wilson's interval holds a rare share less
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
