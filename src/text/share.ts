/** Shares and ratios of whole numbers, rounded half away from zero without the errors of binary fractions. */

/** `part / whole`, rounded to `decimals`; 0 where `whole` is 0. Both are whole numbers, not negative. */
function ratio(part: number, whole: number, decimals: number): number {
  if (whole === 0) return 0;
  const scale = 10 ** decimals;
  return Math.floor((2 * part * scale + whole) / (2 * whole)) / scale;
}

/**
 * Share of a base in per cent.
 * @returns `100 * responses / base`, one decimal, half away from zero; 0 where the base is 0.
 */
export function percent(responses: number, base: number): number {
  return ratio(100 * responses, base, 1);
}

/**
 * How much more often two themes meet than they would if they were independent: P(a, b) / (P(a) P(b)),
 * the lift of association rules (Brin, Motwani, Ullman and Tsur 1997).
 * @returns two decimals; 1 is what chance gives.
 */
export function lift(both: number, one: number, other: number, base: number): number {
  return ratio(both * base, one * other, 2);
}
