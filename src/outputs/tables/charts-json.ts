/** `charts.json`: which charts a folder holds, what they say, and from which run they were drawn. */
import type { Results } from "../../model/results.ts";
import { indexOf, type ListedFile, type MadeFacts } from "../folder/made-of-run.ts";

export interface ChartEntry {
  /** Name of the chart, with which its files begin. */
  readonly id: string;
  /** Above it. */
  readonly title: string;
  /** Below the title. */
  readonly subtitle: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Sentences to print below it. */
  readonly notes: readonly string[];
  /** Its picture in each format, its numbers, its words. */
  readonly files: readonly ListedFile[];
}

/** A chart, with the run that it was drawn from. */
export interface DrawnChart extends ChartEntry {
  /**
   * sha256 of the `run.json` from which it was drawn.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly run: string;
}

export interface ChartIndex {
  /** In the order in which they were drawn. */
  readonly charts: readonly DrawnChart[];
}

/** The contents of `charts.json`. */
export interface ChartsFile extends MadeFacts, ChartIndex {}

export function chartsJson(
  { record }: Results,
  style: { readonly name: string },
  charts: ChartIndex["charts"],
  kept: readonly ListedFile[],
): string {
  const { tool, title } = record;
  const index: ChartsFile = { tool, title, style: style.name, charts, ...(kept.length > 0 && { kept }) };
  return `${JSON.stringify(index, null, 2)}\n`;
}

/** @returns the index of a `charts.json` that we wrote; null for any other text */
export const readChartIndex = (text: string): ChartIndex | null =>
  indexOf(text) === null ? null : (JSON.parse(text) as ChartIndex);
