/** Heat maps: the share of each group's responses that raised each theme. */
import type { Status } from "../model/response.ts";
import type { GroupRow, Publishable } from "../model/tally.ts";
import { fill } from "../style/fill.ts";
import { statusWord } from "../style/status-word.ts";
import type { Chart, Grid, NoChart } from "./chart.ts";
import { type Context, sourceNote } from "./context.ts";
import { ranked } from "./entries.ts";
import { columnsThatFit } from "./grid-spec.ts";
import { nothingIn } from "./themes-charts.ts";

type Row = GroupRow<Publishable>;

/** As many rows as can be compared at a glance. */
const USUAL_ROWS = 20;

export const themesByTopic = (context: Context): Chart | NoChart => {
  const { gridTopicTitle: title, gridTopicSubtitle: subtitle } = context.style.words.chart;
  return gridChart(context, {
    id: "themes-by-topic",
    title,
    subtitle,
    rows: context.results.tally.byTopic,
    name: (group) => group,
    order: context.results.tally.topics.map(({ topic }) => topic),
  });
};

export const themesByStatus = (context: Context): Chart | NoChart => {
  const { gridStatusTitle: title, gridStatusSubtitle: subtitle } = context.style.words.chart;
  return gridChart(context, {
    id: "themes-by-status",
    title,
    subtitle,
    rows: context.results.tally.byStatus,
    name: (group) => statusWord(group as Status, context.style.words),
  });
};

export const themesBySource = (context: Context): Chart | NoChart => {
  const { gridSourceTitle: title, gridSourceSubtitle: subtitle } = context.style.words.chart;
  return gridChart(context, {
    id: "themes-by-source",
    title,
    subtitle,
    rows: context.results.tally.bySource,
    name: (group) => group.replace(/^.*\//, "").replaceAll(/[-_]/g, " "),
  });
};

interface GridOptions {
  /** Of the chart, and of the table that it shows. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly Row[];
  readonly name: (group: string) => string;
  /** Of the groups; as they come where nothing is said. */
  readonly order?: readonly string[];
}

function gridChart(context: Context, options: GridOptions): Chart | NoChart {
  const { results, style, numbers, fonts, width, top } = context;
  const { chart: words, common } = style.words;
  const { id, rows, name } = options;
  const tops = ranked(
    results.tally.themes
      .filter(({ parent }) => parent === null)
      .map(({ theme, label, responses }) => ({ theme, label, value: responses })),
  );
  const groups = groupsOf(options);
  if (rows.length === 0 && results.tally.baseRespondents === null) return { id, reason: words.tableWithheld };
  const reason = nothingIn(
    rows.map(({ responses }) => responses),
    context,
  );
  if (reason !== null) return { id, reason };
  if (groups.length < 2) return { id, reason: words.oneGroup };

  const columnName = ({ group, base }: Group) =>
    fill(words.gridColumn, { group: name(group), base: numbers.count(base) });
  const names = groups.map(columnName);
  const shownGroups = groups.slice(0, columnsThatFit(names, width, fonts).shown);
  const shownThemes = tops.slice(0, top ?? USUAL_ROWS);
  const cellOf = new Map(rows.map((row) => [`${row.theme}\n${row.group}`, row.percent]));
  const cells = shownThemes.map(({ theme }) =>
    shownGroups.map(({ group }) => {
      const value = cellOf.get(`${theme}\n${group}`) ?? null;
      return { value, text: numbers.percent(value) };
    }),
  );
  const table = `${id}.csv`;
  const more = (text: string, n: number) => (n > 0 ? [fill(text, { n, table })] : []);
  const plot: Grid = {
    kind: "grid",
    rows: shownThemes.map(({ label }) => label),
    columns: names.slice(0, shownGroups.length),
    cells,
  };
  return {
    id,
    title: options.title,
    subtitle: options.subtitle,
    alt: altOf(plot, words),
    notes: [
      ...more(words.leftOutColumns, groups.length - shownGroups.length),
      ...more(words.leftOut, tops.length - shownThemes.length),
      ...(cells.flat().some(({ value }) => value === null) ? [common.withheld] : []),
      common.multiAnswer,
      sourceNote(context),
    ],
    plot,
    columns: [words.theme, ...plot.columns],
    rows: plot.rows.map((label, at) => [
      label,
      ...cells[at]!.map(({ value }) => value ?? numbers.count(null)),
    ]),
  };
}

interface Group {
  readonly group: string;
  readonly base: Publishable;
}

/** Groups that hold responses; those without tell nothing. */
function groupsOf({ rows, order }: GridOptions): readonly Group[] {
  const bases = new Map<string, Publishable>(rows.map(({ group, base }) => [group, base]));
  const groups = (order ?? [...bases.keys()]).filter((group) => bases.has(group));
  return groups.map((group) => ({ group, base: bases.get(group)! })).filter(({ base }) => base !== 0);
}

/** Cells that an alternative text names: the highest. */
const NAMED = 3;

function altOf({ rows, columns, cells }: Grid, words: Context["style"]["words"]["chart"]): string {
  const all = cells.flatMap((row, at) =>
    row.map(({ value, text }, column) => ({ value, text, row: rows[at]!, column: columns[column]! })),
  );
  const highest = ranked(all.filter(({ value }) => value !== null)).slice(0, NAMED);
  const values = highest
    .map(({ row, column, text }) => fill(words.altCell, { row, column, value: text }))
    .join("; ");
  return fill(words.altGrid, { rows: rows.length, columns: columns.length, values });
}
