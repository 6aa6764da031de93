/** How much two coders differ who are held against the same reference: one bootstrap for both. */
import type { ComparedDifference, ComparisonScope } from "../../model/comparison.ts";
import { percentiles } from "./bootstrap.ts";
import type { ComparedPair } from "./compare-pair.ts";
import { PAIR_MEASURES } from "./pair.ts";

type Pooled = Exclude<ComparisonScope, "theme">;

const MEASURES: readonly (readonly [Pooled, string])[] = [
  ["micro", "precision"],
  ["micro", "recall"],
  ["micro", "f1"],
  ["micro", "kappa"],
  ["macro", "f1"],
  ["samples", "f1"],
];

/**
 * Both pairs must be of the same responses and resampled with the same seed: then each resample drew the same responses
 * for both, and what the two have in common falls out of the difference.
 */
export function compareTwo(pair: ComparedPair, than: ComparedPair): readonly ComparedDifference[] {
  const pooled = ["micro", "macro", "samples"];
  const themes = pair.rows.filter(({ scope }) => scope === "theme").length;
  return MEASURES.flatMap(([scope, measure]): readonly ComparedDifference[] => {
    const found = [pair, than].map(({ rows }) => rows.find((row) => row.scope === scope));
    if (found[0] === undefined || found[1] === undefined) return [];
    const [own, their] = found.map(
      (row) => row!.figures.find((one) => one.measure === measure)?.value ?? null,
    );
    const names = ["precision", "recall", "f1"];
    const place =
      scope === "samples" ? names.indexOf(measure) : (PAIR_MEASURES as readonly string[]).indexOf(measure);
    const at = (themes + pooled.indexOf(scope)) * PAIR_MEASURES.length + place;
    const [first, second] = [pair.resampled[at], than.resampled[at]];
    const drawn = first && second && first.map((value, sample) => value - second[sample]!);
    const interval = drawn === undefined ? null : percentiles(drawn);
    return [
      {
        reference: found[0].reference!,
        coder: found[0].coder!,
        than: found[1].coder!,
        scope,
        measure,
        difference: own == null || their == null ? null : own - their,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      },
    ];
  });
}
