/** What the makers of charts start from: results, style, and numbers as the style writes them. */
import type { Results } from "../../model/results.ts";
import { codebookName } from "../style/codebook-name.ts";
import { countsOnce } from "../style/counts-once.ts";
import { fill } from "../style/fill.ts";
import { type Numbers, numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import type { Fonts } from "./fonts.ts";

export interface ChartContext {
  readonly results: Results;
  readonly style: Style;
  readonly numbers: Numbers;
  readonly fonts: Fonts;
  /** Of the picture without its margins, in pixels. */
  readonly width: number;
  /** What a heat map of many columns may take instead; null where the width is as it was asked for. */
  readonly wide: number | null;
  /** Bars, or rows of a grid, that a chart may have; null for as many as is usual. */
  readonly top: number | null;
  /** Blocks of columns that a grid may have, one below the other. */
  readonly panels: number;
}

/** More would be no picture any longer. */
const MOST_PANELS = 3;

/** @returns the notes that stand below every chart: what it is not of, and where its numbers come from */
export function sourceNotes({ results, style, numbers }: ChartContext): readonly string[] {
  const { record, tally } = results;
  const { chart: words, common } = style.words;
  const source = fill(countsOnce(record) ? words.sourceOnce : words.source, {
    title: record.title ?? common.untitled,
    base: numbers.count(tally.base),
    codebook: codebookName(record.codebook, style.words),
  });
  return record.complete ? [source] : [words.incomplete, source];
}

export function chartContext(
  results: Results,
  style: Style,
  fonts: Fonts,
  size: Pick<ChartContext, "width" | "top"> & Partial<Pick<ChartContext, "wide" | "panels">>,
): ChartContext {
  return {
    results,
    style,
    fonts,
    numbers: numbersOf(style.numbers),
    panels: MOST_PANELS,
    wide: null,
    ...size,
  };
}
