/** How likely a theme is truly carried, by the band in which its score lies. */

export interface Band {
  readonly name: string;
  /** Share of cells that are truly carried, 0 to 1. */
  readonly likely: number;
}

/**
 * Measured on 110 responses and 18 themes that three readers coded. They belong to that material: with a coded sample
 * of one's own, {@link bandsFrom} learns others.
 */
export const DEFAULT_BANDS: readonly Band[] = [
  { name: "0", likely: 0.025 },
  { name: "below 1", likely: 0.17 },
  { name: "1", likely: 0.46 },
  { name: "to 2", likely: 0.74 },
  { name: "to 3", likely: 0.88 },
  { name: "above 3", likely: 0.96 },
];

/** Sums of decimal fractions are a little off in binary. */
const TOLERANCE = 1e-4;

/** @returns the position of the band */
export function bandAt(score: number): number {
  if (score <= TOLERANCE) return 0;
  if (score < 1 - TOLERANCE) return 1;
  if (score <= 1 + TOLERANCE) return 2;
  if (score <= 2 + TOLERANCE) return 3;
  return score <= 3 + TOLERANCE ? 4 : 5;
}

/** So many cells of a sample weigh as much as the default. */
const PRIOR_CELLS = 20;

/**
 * @param coded - cells of which a person said whether they are carried
 * @returns the share in each band, drawn towards the default where there are few cells
 */
export function bandsFrom(
  coded: Iterable<{ readonly score: number; readonly carried: boolean }>,
): readonly Band[] {
  const counts = DEFAULT_BANDS.map(() => ({ all: 0, carried: 0 }));
  for (const { score, carried } of coded) {
    const count = counts[bandAt(score)]!;
    count.all += 1;
    if (carried) count.carried += 1;
  }
  return DEFAULT_BANDS.map(({ name, likely }, at) => {
    const { all, carried } = counts[at]!;
    return { name, likely: (carried + likely * PRIOR_CELLS) / (all + PRIOR_CELLS) };
  });
}

/** @returns how much a person's answer could change: 0 where it is certain, 0.5 at most */
export const cellDoubt = (likely: number): number => Math.min(likely, 1 - likely);
