/** What two coders have in common: a coder held against the one whom it is compared with. */

import { type FoundCounts, f1Of } from "../../text/f1.ts";
import { beyondChance, nominalAgreement } from "./nominal.ts";
import { type CellPattern, NOT_CODED } from "./patterns.ts";

/** Cells that both coded: the reference first, the coder second. */
export interface Confusion extends FoundCounts {
  readonly tn: number;
}

/** In the order of tables. */
export const PAIR_MEASURES = [
  "precision",
  "recall",
  "f1",
  "agreement",
  "kappa",
  "pi",
  "alpha",
  "ac1",
  "pabak",
  "brennan-prediger",
  "prevalence",
  "bias",
] as const;

export type PairMeasure = (typeof PAIR_MEASURES)[number];

/** Those that need yes and no, and no more categories. */
export const YES_NO_MEASURES: ReadonlySet<PairMeasure> = new Set([
  "precision",
  "recall",
  "f1",
  "prevalence",
  "bias",
]);

/** @param patterns - of two coders; category 1 is yes, 0 no */
export function confusionOf(patterns: readonly CellPattern[], weights: ArrayLike<number>): Confusion {
  const sums = [0, 0, 0, 0];
  for (const [at, [reference, coder]] of patterns.entries())
    if (reference !== NOT_CODED && coder !== NOT_CODED)
      sums[(reference! ? 2 : 0) + (coder! ? 1 : 0)]! += weights[at]!;
  const [tn, fp, fn, tp] = sums as [number, number, number, number];
  return { tp, fp, fn, tn };
}

/**
 * Over cells that both coded. Kappa: Cohen 1960. Prevalence and bias: indices of Byrt, Bishop and Carlin 1993, with
 * their signs: prevalence below 0 where no is more frequent, bias above 0 where the coder says yes more often than the
 * reference. PABAK, from the same paper, is what Brennan and Prediger's coefficient is for two coders.
 *
 * @param patterns - of two coders
 * @param weights - how many cells have each
 * @param categories - 2 for yes and no
 * @returns NaN where a measure is not defined
 */
export function pairMeasures(
  patterns: readonly CellPattern[],
  weights: ArrayLike<number>,
  categories: number,
): Readonly<Record<PairMeasure, number>> {
  const both = bothCoded(patterns, weights);
  const { agreement, fleiss, alpha, ac1, brennanPrediger } = nominalAgreement(patterns, both, categories);
  const confusion = confusionOf(patterns, both);
  const { tp, fp, fn, tn } = confusion;
  const cells = tp + fp + fn + tn;
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: f1Of(confusion),
    agreement,
    kappa: beyondChance(1 - agreement, 1 - chanceOf(patterns, both, categories)),
    pi: fleiss,
    alpha,
    ac1,
    pabak: (categories * agreement - 1) / (categories - 1),
    "brennan-prediger": brennanPrediger,
    prevalence: (tp - tn) / cells,
    bias: (fp - fn) / cells,
  };
}

function bothCoded(patterns: readonly CellPattern[], weights: ArrayLike<number>): Float64Array {
  const both = Float64Array.from(weights);
  for (const [at, pattern] of patterns.entries()) if (pattern.includes(NOT_CODED)) both[at] = 0;
  return both;
}

/** @returns the agreement of two coders who code by lot, each with the shares that are theirs */
export function chanceOf(
  patterns: readonly CellPattern[],
  both: ArrayLike<number>,
  categories: number,
): number {
  const [rows, columns] = [new Float64Array(categories), new Float64Array(categories)];
  let cells = 0;
  for (const [at, [reference, coder]] of patterns.entries()) {
    const weight = both[at]!;
    if (weight === 0) continue;
    rows[reference!]! += weight;
    columns[coder!]! += weight;
    cells += weight;
  }
  let chance = 0;
  for (let category = 0; category < categories; category++) chance += rows[category]! * columns[category]!;
  return chance / (cells * cells);
}
