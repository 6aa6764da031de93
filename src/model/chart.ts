/** Which charts there are, and which of them are wanted. */
import { GROUP_TABLES, PAIRS_TABLE, THEMES_TABLE, TOPICS_TABLE } from "./tables/of-counts.ts";

/** In the order in which they are drawn, and stand in a report. */
export const CHART_NAMES = [
  "themes",
  "all-themes",
  "respondents",
  "topics",
  "status",
  "themes-by-topic",
  "themes-by-status",
  "themes-by-source",
  "co-occurrence",
] as const;

export type ChartName = (typeof CHART_NAMES)[number];

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
