/** The tallies as tables: the name of each file, its columns and its rows. */
import { type GroupRow, type Publishable, SUPPRESSED, type SuppressedTally } from "../../model/tally.ts";
import type { Cell } from "./csv.ts";

export interface OutputTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** @returns every table of contracts.md that is made of counts, in the order of that list. */
export function tables(tally: SuppressedTally): readonly OutputTable[] {
  return [
    table(
      "themes.csv",
      ["theme", "label", "parent", "hits", "responses", "respondents", "percent", "base"],
      tally.themes,
    ),
    groupTable("topic", tally.byTopic),
    groupTable("status", tally.byStatus),
    groupTable("source", tally.bySource),
    groupTable("campaigns", tally.byCampaigns),
    table("themes-co-occurrence.csv", ["theme", "with", "responses", "percent", "lift"], tally.coOccurrence),
    table("topics.csv", ["topic", "responses", "percent", "base"], tally.topics),
    table("respondents.csv", ["status", "name", "organisation", "responses"], tally.respondents),
  ];
}

/** Columns of numbers that can be withheld; in others null is nothing. */
const WITHHELD: ReadonlySet<string> = new Set([
  "hits",
  "responses",
  "respondents",
  "percent",
  "lift",
  "base",
]);

function table<K extends string>(
  file: string,
  columns: readonly K[],
  rows: readonly Readonly<Record<K, Cell>>[],
): OutputTable {
  const cell = (column: K, value: Cell) => (value === null && WITHHELD.has(column) ? SUPPRESSED : value);
  return { file, columns, rows: rows.map((row) => columns.map((column) => cell(column, row[column]))) };
}

function groupTable(group: string, rows: readonly GroupRow<Publishable>[]): OutputTable {
  const { columns, ...rest } = table(
    `themes-by-${group}.csv`,
    ["theme", "group", "responses", "percent", "base"],
    rows,
  );
  return { ...rest, columns: columns.map((column) => (column === "group" ? group : column)) };
}
