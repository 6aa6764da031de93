/** Which charts there are, and which of them are wanted. */

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

/** Tables that a chart can show a column of, and their columns of numbers. */
export const CHART_TABLES = {
  themes: ["hits", "responses", "respondents", "percent"],
  "themes-by-topic": ["responses", "percent", "base"],
  "themes-by-status": ["responses", "percent", "base"],
  "themes-by-source": ["responses", "percent", "base"],
  "themes-by-campaigns": ["responses", "percent", "base"],
  "themes-co-occurrence": ["responses", "percent", "lift"],
  topics: ["responses", "percent"],
} as const;

export type ChartTable = keyof typeof CHART_TABLES;

export interface ChartWanted {
  /** Of its files. */
  readonly id: string;
  /** One of ours, two folders side by side, or a column of a table. */
  readonly of: ChartName | "compared" | { readonly table: ChartTable; readonly column: string };
  /** Instead of the one that is written from the data. */
  readonly title?: string | undefined;
  /** Bars, or rows of a heat map, at most. */
  readonly top?: number | undefined;
}

/** What is drawn where nothing else is asked for. */
export const ALL_CHARTS: readonly ChartWanted[] = CHART_NAMES.map((name) => ({ id: name, of: name }));
