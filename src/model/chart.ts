/** Which charts there are, and which of them are wanted. */
import { CHART_NAMES, type ChartName } from "./chart-names.ts";
import { GROUP_TABLES, PAIRS_TABLE, THEMES_TABLE, TOPICS_TABLE } from "./tables/of-counts.ts";

/** Tables that a chart can show a column of, by name, and their columns of numbers. */
export const CHART_TABLES: ReadonlyMap<string, readonly string[]> = new Map(
  [THEMES_TABLE, ...GROUP_TABLES, PAIRS_TABLE, TOPICS_TABLE].map(({ file, columns }) => [
    file.replace(/\.csv$/, ""),
    columns.flatMap(({ name, withheld }) => (withheld ? [name] : [])),
  ]),
);

export interface ChartWanted {
  /** Of its files. */
  readonly id: string;
  /** One of ours, two folders side by side, or a column of a table. */
  readonly of: ChartName | "compared" | { readonly table: string; readonly column: string };
  /** Instead of the one that is written from the data. */
  readonly title?: string | undefined;
  /** Bars, or rows of a heat map, at most. */
  readonly top?: number | undefined;
}

/** What is drawn where nothing else is asked for. */
export const ALL_CHARTS: readonly ChartWanted[] = CHART_NAMES.map((name) => ({ id: name, of: name }));
