/** Draws the charts of an output folder into its folder `charts`: read the results, make, draw, write. */
import { join } from "node:path";
import type { ChartWanted } from "../model/chart.ts";
import type { Problem } from "../model/problem.ts";
import type { Results } from "../model/results.ts";
import type { Guard } from "../outputs/folder/guard.ts";
import { CHARTS_FILE, CHARTS_FOLDER, indexText } from "../outputs/folder/made-of-run.ts";
import { type Outputs, openOutputs } from "../outputs/folder/outputs.ts";
import { proveSameRun } from "../outputs/results/read-results.ts";
import { type ChartEntry, chartsJson, readChartIndex } from "../outputs/tables/charts-json.ts";
import { csv } from "../outputs/tables/csv.ts";
import { chartOf } from "../show/chart/charts.ts";
import type { Compared } from "../show/chart/compared-chart.ts";
import { chartContext } from "../show/chart/context.ts";
import { type DrawnFigure, figureOf } from "../show/chart/figure.ts";
import { type Fonts, fontsOf } from "../show/chart/fonts.ts";
import { WIDE, WIDTH } from "../show/chart/layout.ts";
import type { Style } from "../show/style/style.ts";

export interface FigureOptions {
  readonly style: Style;
  readonly charts: readonly ChartWanted[];
  /** What the chart `compared` compares with. */
  readonly compared?: Compared | null;
  /** Of the pictures, in pixels, margins included; null for the usual width. */
  readonly width?: number | null;
  /** The most that a picture may be high, in pixels: it shows fewer bars or rows then. */
  readonly height?: number | null;
  /** Bars, or rows of a heat map, at most; null for as many as is usual. */
  readonly top?: number | null;
}

/** What was drawn, and what was not, and why. */
export interface Figures {
  readonly drawn: readonly DrawnFigure[];
  readonly left: readonly { readonly id: string; readonly reason: string }[];
  /** Characters of their words that the font has no sign for. */
  readonly missing: readonly string[];
}

/** Draws figures without writing them. */
export async function figuresOf(
  results: Results,
  options: FigureOptions,
  fonts = fontsOf(options.style),
): Promise<Figures> {
  const { style, charts, compared = null, width, height, top = null } = options;
  const context = chartContext(results, style, fonts, {
    width: width ? width - 24 : WIDTH,
    wide: width ? null : WIDE,
    top,
  });
  const most = height ?? Number.POSITIVE_INFINITY;
  const figures = [];
  for (const wanted of charts)
    figures.push(await figureOf((own) => chartOf(wanted, own, compared), context, most));
  const drawn = figures.filter((one) => "svg" in one);
  const words = drawn.flatMap(({ title, subtitle, notes, columns, rows }) => [
    title,
    subtitle,
    notes,
    columns,
    rows,
  ]);
  return {
    drawn,
    missing: fonts.missing(words.flat(2).join("")),
    left: figures.filter((one) => "reason" in one),
  };
}

interface ChartPlace {
  /** The output folder, absolute. */
  readonly dir: string;
  /** The same as the user named it. */
  readonly shown: string;
  /** Whether charts of the folder stay that are not drawn again. */
  readonly keep: boolean;
  readonly guard?: Guard;
}

/**
 * @returns what was drawn, and a warning for each file in whose place somebody had changed one
 * @throws UserError with code "output" where the disk refuses
 */
export async function writeCharts(
  results: Results,
  options: FigureOptions,
  { dir, shown, keep, guard }: ChartPlace,
): Promise<Figures & { readonly notes: readonly Problem[] }> {
  const fonts = fontsOf(options.style);
  const figures = await figuresOf(results, options, fonts);
  const outputs = await openOutputs(join(dir, CHARTS_FOLDER), join(shown, CHARTS_FOLDER), guard);
  try {
    // A list of nothing would take the charts away that are there.
    if (figures.drawn.length === 0) {
      await outputs.abort();
      return { ...figures, notes: [] };
    }
    const text = await indexText(join(dir, CHARTS_FOLDER), CHARTS_FILE);
    const earlier = (text === null ? null : readChartIndex(text))?.charts ?? [];
    const entries: ChartEntry[] = [];
    for (const figure of figures.drawn)
      entries.push(await writeFigure(outputs, figure, options.style, fonts));
    const rest = keep
      ? earlier.filter(({ id, run }) => run === results.sha256 && !entries.some((one) => one.id === id))
      : [];
    const all = [...rest, ...entries.map((entry) => ({ ...entry, run: results.sha256 }))];
    const index = await outputs.open(CHARTS_FILE);
    await index.write(chartsJson(results, options.style, all, await outputs.edited()), 1);
    await index.close();
    const written = new Set(all.flatMap(({ files }) => files.map(({ file }) => file)));
    const stale = earlier.flatMap(({ files }) => files.map(({ file }) => file));
    await proveSameRun(dir, results);
    const notes = await outputs.publish(stale.filter((file) => !written.has(file)));
    return { ...figures, notes };
  } catch (error) {
    await outputs.abort();
    throw error;
  }
}

async function writeFigure(outputs: Outputs, figure: DrawnFigure, style: Style, fonts: Fonts) {
  const { png } = await import("../show/chart/png.ts");
  const { id, title, subtitle, alt, notes, columns, rows, svg, spec } = figure;
  const files = [];
  const contents: readonly (readonly [string, string | Uint8Array])[] = [
    [`${id}.svg`, svg],
    [`${id}.png`, png(svg, style.font.family, fonts)],
    [`${id}.vl.json`, spec],
    [`${id}.alt.txt`, `${alt}\n`],
    [`${id}.csv`, csv([columns, ...rows])],
  ];
  for (const [name, content] of contents) {
    const file = await outputs.open(name);
    await file.write(content, 1);
    const { file: placed, sha256 } = await file.close();
    files.push({ file: placed, sha256 });
  }
  return { id, title, subtitle, alt, notes, files };
}
