/** Holds all coders against one another, three or more of them. */
import type { ComparedRow } from "../../model/comparison.ts";
import { LEAST_RESAMPLED, type Resampling, resample } from "./bootstrap.ts";
import { type CodedCells, figure } from "./compare-pair.ts";
import { measureScopes } from "./measure-scopes.ts";
import { nominalAgreement } from "./nominal.ts";
import { countPatterns, NOT_CODED, patternsOf, pooled } from "./patterns.ts";

/** In the order of tables. */
const ALL_MEASURES = ["agreement", "fleiss", "alpha", "ac1", "brennan-prediger"] as const;

/** @param coders - of each the cells, theme after theme */
export function compareAll(
  coders: readonly Int8Array[],
  { themes, responses, categories }: CodedCells,
  resampling: Resampling,
): readonly ComparedRow[] {
  const patterns = patternsOf(coders, responses, themes.length);
  const counts = countPatterns(patterns);
  const figuresOf = (weights: Float64Array) =>
    measureScopes(patterns, weights, (each, worth) => {
      const { agreement, fleiss, alpha, ac1, brennanPrediger } = nominalAgreement(each, worth, categories);
      return [agreement, fleiss, alpha, ac1, brennanPrediger];
    });
  const values = figuresOf(counts);
  const isPaired = patterns.patterns.map(
    (pattern) => pattern.filter((value) => value !== NOT_CODED).length >= 2,
  );
  const paired = new Set<number>();
  for (const [at, state] of patterns.states.entries()) if (isPaired[state]) paired.add(at % responses);
  const resampled =
    paired.size < LEAST_RESAMPLED
      ? []
      : resample(responses, resampling, (weights) => figuresOf(countPatterns(patterns, weights)).flat());
  const width = patterns.patterns.length;
  return values.map((row, at): ComparedRow => {
    const isTheme = at < themes.length;
    const own = isTheme ? counts.subarray(at * width, (at + 1) * width) : pooled(counts, width);
    const cells = own.reduce((sum, count, pattern) => sum + (isPaired[pattern] ? count : 0), 0);
    return {
      ...{ reference: null, coder: null, by: null, group: null, tp: null, fp: null, fn: null, tn: null },
      scope: isTheme ? "theme" : at === themes.length ? "micro" : "macro",
      theme: themes[at] ?? null,
      responses: isTheme ? cells : paired.size,
      cells,
      figures: ALL_MEASURES.map((measure, place) => {
        const drawn = resampled[at * ALL_MEASURES.length + place];
        const chance = measure === "agreement" || measure === "brennan-prediger" ? null : 0;
        return figure(measure, row[place]!, { simple: null, drawn }, chance);
      }),
    };
  });
}
