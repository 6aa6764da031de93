/** Which charts there are, and which of them are wanted. */
import { CHART_NAMES, type ChartName } from "./chart-names.ts";
import type { NamedCross } from "./cross.ts";
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
  /** One of ours, two folders side by side, a column of a table, or the file of a table that was asked for. */
  readonly of:
    | ChartName
    | "compared"
    | { readonly table: string; readonly column: string }
    | { readonly crosstab: string };
  /** Instead of the one that is written from the data. */
  readonly title?: string | undefined;
  /** Bars, or rows of a heat map, at most. */
  readonly top?: number | undefined;
}

/** @returns a chart for each table that a run was asked for, and for its questions, by the name of the file */
export const crosstabCharts = (crosses: readonly NamedCross[] = []): readonly ChartWanted[] =>
  crosses.map(({ file }) => ({ id: file.replace(/\.csv$/, ""), of: { crosstab: file } }));

/** @returns the charts of a project, and those of tables where it names no charts of its own */
export const chartsOf = (
  project: readonly ChartWanted[],
  crosses: readonly NamedCross[] = [],
): readonly ChartWanted[] => (project === ALL_CHARTS ? [...project, ...crosstabCharts(crosses)] : project);

/** What is drawn where nothing else is asked for. */
export const ALL_CHARTS: readonly ChartWanted[] = CHART_NAMES.map((name) => ({ id: name, of: name }));
