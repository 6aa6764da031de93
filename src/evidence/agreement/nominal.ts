/** Coefficients of agreement for categories without an order, any number of coders, values missing or not. */
import { type CellPattern, NOT_CODED } from "./patterns.ts";

/** NaN where a coefficient is not defined, as where nobody coded, or chance alone explains everything. */
export interface NominalAgreement {
  /** Share of pairs of codings of a cell that agree. */
  readonly agreement: number;
  /** Fleiss 1971; of two coders it is Scott's pi (1955). */
  readonly fleiss: number;
  /** Krippendorff 2011. */
  readonly alpha: number;
  /** Gwet 2008. */
  readonly ac1: number;
  /** Brennan and Prediger 1981. */
  readonly brennanPrediger: number;
}

/**
 * With values missing as Gwet has it (Handbook of Inter-Rater Reliability, 4th edition, 2014, chapters 2 to 5): agreement is the mean
 * over cells that at least two coded, the share of a category the mean over cells that at least one coded.
 * Krippendorff's alpha counts the values that can be paired (Computing Krippendorff's Alpha-Reliability, 2011).
 *
 * @param weights - how many cells have each pattern
 * @param categories - how many there are; values are below it
 */
export function nominalAgreement(
  patterns: readonly CellPattern[],
  weights: ArrayLike<number>,
  categories: number,
): NominalAgreement {
  const shares = new Float64Array(categories);
  const pairable = new Float64Array(categories);
  let [coded, paired, unlike, values, differing] = [0, 0, 0, 0, 0];
  const counts = new Float64Array(categories);
  for (const [at, pattern] of patterns.entries()) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    const coders = countInto(counts, pattern);
    if (coders === 0) continue;
    coded += weight;
    for (let category = 0; category < categories; category++)
      shares[category]! += (weight * counts[category]!) / coders;
    if (coders === 1) continue;
    let alike = 0;
    for (let category = 0; category < categories; category++) {
      alike += counts[category]! * (counts[category]! - 1);
      pairable[category]! += weight * counts[category]!;
    }
    paired += weight;
    unlike += weight * (1 - alike / (coders * (coders - 1)));
    values += weight * coders;
    differing += weight * (coders - alike / (coders - 1));
  }
  const disagreement = unlike / paired;
  let [spread, expected] = [0, values * values];
  for (let category = 0; category < categories; category++) {
    const share = shares[category]! / coded;
    spread += share * (1 - share);
    expected -= pairable[category]! ** 2;
  }
  return {
    agreement: 1 - disagreement,
    fleiss: beyondChance(disagreement, spread),
    // Observed disagreement by expected disagreement, both as numbers of pairs.
    alpha: expected === 0 ? Number.NaN : 1 - ((values - 1) * differing) / expected,
    ac1: beyondChance(disagreement, 1 - spread / (categories - 1)),
    brennanPrediger: beyondChance(disagreement, 1 - 1 / categories),
  };
}

/**
 * (agreement − chance) / (1 − chance), by what differs, which loses no digits where nearly everything agrees.
 *
 * @param byChance - how often two codings differ by chance
 * @returns NaN where they never do
 */
export const beyondChance = (disagreement: number, byChance: number): number =>
  byChance < 1e-12 ? Number.NaN : 1 - disagreement / byChance;

/** @returns how many coders said something */
function countInto(counts: Float64Array, pattern: CellPattern): number {
  counts.fill(0);
  let coders = 0;
  for (const value of pattern) {
    if (value === NOT_CODED) continue;
    counts[value]! += 1;
    coders += 1;
  }
  return coders;
}
