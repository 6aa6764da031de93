/** How sure a share is that was counted in a sample. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution: 95 % lie within so many standard deviations. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval at 95 %, without continuity correction: Wilson (1927), "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical Association 22, 209–212; it is method 3
 * of Newcombe (1998), Statistics in Medicine 17, 857–872.
 *
 * @param part - from 0 to `whole`
 * @returns shares from 0 to 1; null where `whole` is 0
 */
export function wilsonInterval(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const share = part / whole;
  const square = Z_95 * Z_95;
  const middle = share + square / (2 * whole);
  const half = Z_95 * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole * whole));
  const scale = 1 + square / whole;
  return {
    low: part === 0 ? 0 : (middle - half) / scale,
    high: part === whole ? 1 : (middle + half) / scale,
  };
}
