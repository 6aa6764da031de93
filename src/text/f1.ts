/** How well what was found agrees with what is there. */

export interface FoundCounts {
  /** There, and found. */
  readonly tp: number;
  /** Found, and not there. */
  readonly fp: number;
  /** There, and not found. */
  readonly fn: number;
}

/**
 * F1 is the harmonic mean of precision and recall: 0 where both coders said yes and never of the same cell, not
 * defined (NaN) where neither ever did.
 */
export const f1Of = ({ tp, fp, fn }: FoundCounts): number => (2 * tp) / (2 * tp + fp + fn);
