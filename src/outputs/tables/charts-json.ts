/** `charts.json`: which charts a folder holds, what they say, and from which run they were drawn. */
import type { Results } from "../../model/results.ts";
import { indexOf, type ListedFile } from "../folder/made-of-run.ts";

export interface ChartEntry {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly notes: readonly string[];
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

export interface ChartIndex {
  /** `run`: sha256 of the `run.json` from which it was drawn. */
  readonly charts: readonly (ChartEntry & { readonly run: string })[];
}

export function chartsJson(
  { record }: Results,
  style: { readonly name: string },
  charts: ChartIndex["charts"],
  kept: readonly ListedFile[],
): string {
  const { tool, title } = record;
  const index = { tool, title, style: style.name, charts, ...(kept.length > 0 && { kept }) };
  return `${JSON.stringify(index, null, 2)}\n`;
}

/** @returns the index of a `charts.json` that we wrote; null for any other text */
export const readChartIndex = (text: string): ChartIndex | null =>
  indexOf(text) === null ? null : (JSON.parse(text) as ChartIndex);
