/** Holds a coder against a reference: each theme and all of them, with intervals. */
import type { ComparedFigure, ComparedRow, ComparisonScope } from "../../model/comparison.ts";
import { type Interval, wilson } from "../../text/wilson.ts";
import { wilsonOfF1 } from "../estimate/wilson.ts";
import { LEAST_RESAMPLED, percentiles, type Resampling, resample } from "./bootstrap.ts";
import { measureResponses, measureScopes, sampleMeans } from "./measure-scopes.ts";
import {
  type Confusion,
  confusionOf,
  PAIR_MEASURES,
  type PairMeasure,
  pairMeasures,
  YES_NO_MEASURES,
} from "./pair.ts";
import { type CellPatterns, countPatterns, NOT_CODED, patternsOf, pooled } from "./patterns.ts";

/** What coders said of the same responses and themes. */
export interface CodedCells {
  /** Ids. */
  readonly themes: readonly string[];
  readonly responses: number;
  /** 2 for yes and no. */
  readonly categories: number;
}

export interface PairNames {
  readonly reference: string;
  readonly coder: string;
  readonly by: string | null;
  readonly group: string | null;
}

/** The figures of a pair, and their values in each resample: in the order of themes, micro, macro and samples. */
export interface ComparedPair {
  readonly rows: readonly ComparedRow[];
  readonly resampled: readonly Float64Array[];
}

const SAMPLE_MEASURES = ["precision", "recall", "f1"] as const satisfies readonly PairMeasure[];

/** @param pair - cells of the reference and of the coder, theme after theme */
export function comparePair(
  pair: readonly [Int8Array, Int8Array],
  { themes, responses, categories }: CodedCells,
  resampling: Resampling,
  names: PairNames,
): ComparedPair {
  const patterns = patternsOf(pair, responses, themes.length);
  const isYesNo = categories === 2;
  const perResponse = isYesNo ? measureResponses(patterns) : new Float64Array();
  const counts = countPatterns(patterns);
  const figuresOf = (weights?: Uint16Array): readonly (readonly number[])[] => [
    ...measureScopes(
      patterns,
      weights === undefined ? counts : countPatterns(patterns, weights),
      (each, worth) => {
        const measures = pairMeasures(each, worth, categories);
        return PAIR_MEASURES.map((name) =>
          isYesNo || !YES_NO_MEASURES.has(name) ? measures[name] : Number.NaN,
        );
      },
    ),
    ...(isYesNo ? [sampleMeans(perResponse, weights)] : []),
  ];
  const values = figuresOf();
  const both = bothOf(patterns);
  const resampled =
    both.all >= LEAST_RESAMPLED
      ? resample(responses, resampling, (weights) => figuresOf(weights).flat())
      : [];
  const width = patterns.patterns.length;
  const rows = values.map((row, at): ComparedRow => {
    const scope = scopeAt(at, themes.length);
    const own = scope === "theme" ? counts.subarray(at * width, (at + 1) * width) : pooled(counts, width);
    const confusion = confusionOf(patterns.patterns, own);
    const { tp, fp, fn, tn } = confusion;
    const chances = scope === "samples" ? {} : chancesOf(scope === "macro" ? null : confusion);
    return {
      ...names,
      scope,
      theme: scope === "theme" ? themes[at]! : null,
      responses: scope === "theme" ? both.ofTheme[at]! : both.all,
      cells: tp + fp + fn + tn,
      ...(isYesNo ? confusion : { tp: null, fp: null, fn: null, tn: null }),
      figures: measuresIn(scope, isYesNo).map((measure, place) => {
        const position = scope === "samples" ? place : PAIR_MEASURES.indexOf(measure);
        const value = row[position]!;
        const simple = scope === "theme" && isYesNo ? simpleInterval(measure, confusion) : null;
        const drawn = resampled[at * PAIR_MEASURES.length + position];
        return figure(measure, value, { simple, drawn }, chances[measure] ?? null);
      }),
    };
  });
  return { rows, resampled };
}

const measuresIn = (scope: ComparisonScope, isYesNo: boolean): readonly PairMeasure[] =>
  scope === "samples"
    ? SAMPLE_MEASURES
    : PAIR_MEASURES.filter((name) => isYesNo || !YES_NO_MEASURES.has(name));

const scopeAt = (at: number, themes: number): ComparisonScope =>
  at < themes ? "theme" : (["micro", "macro", "samples"] as const)[at - themes]!;

interface IntervalSources {
  /** From counts. */
  readonly simple: Interval | null;
  /** Values in resamples. */
  readonly drawn: Float64Array | undefined;
}

/** @returns a figure with the interval that is there */
export function figure(
  measure: string,
  value: number,
  { simple, drawn }: IntervalSources,
  chance: number | null,
): ComparedFigure {
  if (Number.isNaN(value)) return { measure, value: null, low: null, high: null, interval: null, chance };
  const interval = simple ?? (drawn === undefined ? null : percentiles(drawn));
  const kind = interval === null ? null : simple === null ? "bootstrap" : "wilson";
  return { measure, value, low: interval?.low ?? null, high: interval?.high ?? null, interval: kind, chance };
}

/** Within a theme each response is one cell, so that shares of cells are shares of responses. */
function simpleInterval(measure: PairMeasure, confusion: Confusion): Interval | null {
  const { tp, fp, fn, tn } = confusion;
  if (measure === "precision") return wilson(tp, tp + fp);
  if (measure === "recall") return wilson(tp, tp + fn);
  if (measure === "f1") return wilsonOfF1(confusion);
  return measure === "agreement" ? wilson(tp + tn, tp + fp + fn + tn) : null;
}

/** @param confusion - null of means, where no one share says what chance is */
function chancesOf(confusion: Confusion | null): Partial<Record<PairMeasure, number>> {
  const none = { kappa: 0, pi: 0, alpha: 0, ac1: 0 };
  if (confusion === null) return none;
  const { tp, fp, fn, tn } = confusion;
  const cells = tp + fp + fn + tn;
  if (cells === 0) return none;
  const [reference, coder] = [(tp + fn) / cells, (tp + fp) / cells];
  const agreement = reference * coder + (1 - reference) * (1 - coder);
  const f1 = reference + coder === 0 ? {} : { f1: (2 * reference * coder) / (reference + coder) };
  return { ...none, precision: reference, recall: coder, agreement, ...f1 };
}

/** How many responses both coded, of each theme and of any. */
function bothOf({ patterns, states, responses, themes }: CellPatterns) {
  const isBoth = patterns.map((pattern) => !pattern.includes(NOT_CODED));
  const any = new Uint8Array(responses);
  const ofTheme = Array.from({ length: themes }, (_, theme) => {
    let coded = 0;
    for (let response = 0; response < responses; response++) {
      if (!isBoth[states[theme * responses + response]!]) continue;
      coded += 1;
      any[response] = 1;
    }
    return coded;
  });
  return { ofTheme, all: any.reduce((sum, one) => sum + one, 0) };
}
