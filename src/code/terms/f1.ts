/** How well a theme was found in responses that somebody coded. */

export interface AgreementCounts {
  /** Carried, and found. */
  readonly found: number;
  /** Found, and not carried. */
  readonly wrong: number;
  /** Carried, and not found. */
  readonly missed: number;
}

/** @returns the harmonic mean of precision and recall; null where nothing is carried and nothing is found */
export function f1OfTheme({ found, wrong, missed }: AgreementCounts): number | null {
  const all = 2 * found + wrong + missed;
  return all === 0 ? null : (2 * found) / all;
}
