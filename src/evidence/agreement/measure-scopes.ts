/** Measures of each theme, of all cells pooled, and as means over themes and responses. */
import type { Confusion } from "./pair.ts";
import { type CellPattern, type CellPatterns, NOT_CODED, pooled } from "./patterns.ts";

/** Some measures of the cells that have each pattern, always in the same order. */
export type Measuring = (patterns: readonly CellPattern[], weights: ArrayLike<number>) => readonly number[];

/** Values, a row a theme, then micro, then macro; within a row in the order of the measures. */
export function measureScopes(
  { patterns, themes }: CellPatterns,
  counts: Float64Array,
  measuring: Measuring,
): readonly (readonly number[])[] {
  const width = patterns.length;
  const rows = Array.from({ length: themes }, (_, theme) =>
    measuring(patterns, counts.subarray(theme * width, (theme + 1) * width)),
  );
  const micro = measuring(patterns, pooled(counts, width));
  return [...rows, micro, micro.map((_, measure) => meanDefined(rows.map((row) => row[measure]!)))];
}

/** Themes of which a measure is not defined are not in the mean. */
function meanDefined(values: readonly number[]): number {
  const defined = values.filter((value) => !Number.isNaN(value));
  return defined.reduce((sum, value) => sum + value, 0) / defined.length;
}

/** Precision, recall and F1 of each response, one after another; NaN where the two have no cell in common. */
export function measureResponses({ patterns, states, responses, themes }: CellPatterns): Float64Array {
  const values = new Float64Array(responses * 3);
  for (let response = 0; response < responses; response++) {
    const cells = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (let theme = 0; theme < themes; theme++) {
      const [reference, coder] = patterns[states[theme * responses + response]!]!;
      if (reference === NOT_CODED || coder === NOT_CODED) continue;
      cells[reference ? (coder ? "tp" : "fn") : coder ? "fp" : "tn"] += 1;
    }
    values.set(ofResponse(cells), response * 3);
  }
  return values;
}

/** A response of which neither says yes to anything counts 1: they agree. One of which only one does counts 0. */
function ofResponse({ tp, fp, fn, tn }: Confusion): readonly [number, number, number] {
  if (tp + fp + fn + tn === 0) return [Number.NaN, Number.NaN, Number.NaN];
  if (tp + fp + fn === 0) return [1, 1, 1];
  return [
    tp + fp === 0 ? 0 : tp / (tp + fp),
    tp + fn === 0 ? 0 : tp / (tp + fn),
    (2 * tp) / (2 * tp + fp + fn),
  ];
}

/** @returns the means of precision, recall and F1 over responses */
export function sampleMeans(values: Float64Array, weights?: Uint16Array): readonly number[] {
  const sums = [0, 0, 0];
  let all = 0;
  for (let response = 0; response * 3 < values.length; response++) {
    const weight = weights === undefined ? 1 : weights[response]!;
    if (weight === 0 || Number.isNaN(values[response * 3]!)) continue;
    all += weight;
    for (let measure = 0; measure < 3; measure++) sums[measure]! += weight * values[response * 3 + measure]!;
  }
  return sums.map((sum) => sum / all);
}
