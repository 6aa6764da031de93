/** What the makers of charts start from: results, style, and numbers as the style writes them. */
import type { Results } from "../model/results.ts";
import { fill } from "../style/fill.ts";
import { type Numbers, numbersOf } from "../style/numbers.ts";
import type { Style } from "../style/style.ts";
import type { Fonts } from "./fonts.ts";

export interface Context {
  readonly results: Results;
  readonly style: Style;
  readonly numbers: Numbers;
  readonly fonts: Fonts;
  /** Of the picture without its margins, in pixels. */
  readonly width: number;
  /** Bars, or rows of a grid, that a chart may have; null for as many as is usual. */
  readonly top: number | null;
}

/** @returns the note on where the numbers of every chart come from */
export function sourceNote({ results, style, numbers }: Context): string {
  const { record, tally } = results;
  return fill(style.words.chart.source, {
    title: record.title ?? style.words.common.untitled,
    base: numbers.count(tally.base),
    codebook: record.codebook?.name ?? "",
    version: record.codebook?.version ?? "",
  });
}

export function contextOf(
  results: Results,
  style: Style,
  fonts: Fonts,
  size: Pick<Context, "width" | "top">,
): Context {
  return { results, style, fonts, numbers: numbersOf(style.numbers), ...size };
}
