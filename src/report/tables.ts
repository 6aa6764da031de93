/** The tallies as tables: the name of each file, its columns and its rows. */
import type { GroupRow, Tally } from "../model/tally.ts";
import type { Cell } from "./csv.ts";

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** @returns every table of contracts.md that is made of counts, in the order of that list. */
export function tables(tally: Tally): readonly Table[] {
  return [
    table(
      "themes.csv",
      ["theme", "label", "parent", "hits", "responses", "respondents", "percent", "base"],
      tally.themes,
    ),
    groupTable("topic", tally.byTopic),
    groupTable("status", tally.byStatus),
    groupTable("source", tally.bySource),
    table("themes-co-occurrence.csv", ["theme", "with", "responses", "percent", "lift"], tally.coOccurrence),
    table("topics.csv", ["topic", "responses", "percent", "base"], tally.topics),
    table("respondents.csv", ["status", "name", "organisation", "responses"], tally.respondents),
  ];
}

function table<K extends string>(
  file: string,
  columns: readonly K[],
  rows: readonly Readonly<Record<K, Cell>>[],
): Table {
  return { file, columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}

function groupTable(group: string, rows: readonly GroupRow[]): Table {
  return {
    file: `themes-by-${group}.csv`,
    columns: ["theme", group, "responses", "percent", "base"],
    rows: rows.map((row) => [row.theme, row.group, row.responses, row.percent, row.base]),
  };
}
