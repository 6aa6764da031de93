/** A chart of any column of any tally, as a project file asks for it. */
import type { ChartTable } from "../../model/chart.ts";
import type { Publishable, SuppressedTally } from "../../model/tally.ts";
import { fill } from "../style/fill.ts";
import type { Chart, NoChart } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";
import { altOf, MOST_BARS, ranked } from "./entries.ts";

interface ColumnWanted {
  readonly id: string;
  readonly table: ChartTable;
  readonly column: string;
}

/** A bar a row of the table, greatest first. */
export function columnChart({ id, table, column }: ColumnWanted, context: ChartContext): Chart | NoChart {
  const { results, style, numbers, top } = context;
  const { chart: words, common } = style.words;
  const entries = ranked(
    rowsOf(results.tally, table, words.pair).map(({ label, row }) => ({
      label,
      value: row[column] as Publishable,
    })),
  );
  if (entries.length === 0) return { id, reason: words.tableWithheld };
  if (entries.every(({ value }) => value === null)) return { id, reason: words.allWithheld };
  const write = column === "percent" ? numbers.percent : column === "lift" ? numbers.number : numbers.count;
  const shown = entries.slice(0, top ?? MOST_BARS);
  const bars = shown.map(({ label, value }) => ({ label, values: [{ value, text: write(value) }] }));
  const file = `${table}.csv`;
  const left = entries.length - shown.length;
  const head = capital(column);
  return {
    id,
    title: fill(words.columnTitle, { column, rows: capital(table.replaceAll("-", " ")) }),
    subtitle: fill(words.columnSubtitle, {
      column: head,
      table: file,
      base: numbers.count(results.tally.base),
    }),
    alt: altOf(bars, words),
    notes: [
      ...(left > 0 ? [fill(words.leftOut, { n: left, table: file })] : []),
      ...(shown.some(({ value }) => value === null) ? [common.withheld] : []),
      ...(column === "percent" ? [common.multiAnswer] : []),
      ...sourceNotes(context),
    ],
    plot: { kind: "bars", bars },
    columns: [words.theme, head],
    rows: shown.map(({ label, value }) => [label, value ?? numbers.count(null)]),
  };
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

interface LabelledRow {
  readonly label: string;
  readonly row: Readonly<Record<string, unknown>>;
}

function rowsOf(tally: SuppressedTally, table: ChartTable, pair: string): readonly LabelledRow[] {
  const labels = new Map(tally.themes.map(({ theme, label }) => [theme, label]));
  const of = (theme: string) => labels.get(theme) ?? theme;
  const both = (first: string, second: string) => fill(pair, { first, second });
  const rows = <Row extends object>(
    all: readonly Row[],
    label: (row: Row) => string,
  ): readonly LabelledRow[] =>
    all.map((row) => ({ label: label(row), row: row as Readonly<Record<string, unknown>> }));
  switch (table) {
    case "themes":
      return rows(tally.themes, ({ label }) => label);
    case "topics":
      return rows(tally.topics, ({ topic }) => topic);
    case "themes-co-occurrence":
      return rows(tally.coOccurrence, (row) => both(of(row.theme), of(row.with)));
    case "themes-by-topic":
      return rows(tally.byTopic, ({ theme, group }) => both(of(theme), group));
    case "themes-by-status":
      return rows(tally.byStatus, ({ theme, group }) => both(of(theme), group));
    case "themes-by-source":
      return rows(tally.bySource, ({ theme, group }) => both(of(theme), group));
    case "themes-by-campaigns":
      return rows(tally.byCampaigns, ({ theme, group }) => both(of(theme), group));
  }
}
