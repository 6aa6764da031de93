/** Heat maps: the share of each group's responses that raised each theme. */

import type { Publishable } from "../../model/publishable.ts";
import type { Status } from "../../model/response.ts";
import type { GroupRow } from "../../model/tables/of-counts.ts";
import { rowsBy } from "../../model/tally.ts";
import { LEAST_BASE } from "../crosstabs/wide-table.ts";
import { fill, plural } from "../style/fill.ts";
import { statusWord } from "../style/status-word.ts";
import type { Chart, NoChart, ShareGrid } from "./chart.ts";
import { type ChartContext, sourceNotes } from "./context.ts";
import { distinct } from "./distinct.ts";
import { ranked } from "./entries.ts";
import { columnsThatFit } from "./grid-spec.ts";
import { nothingIn } from "./themes-charts.ts";
import { topThemes } from "./top-themes.ts";

type Row = GroupRow<Publishable>;

/** As many rows as can be compared at a glance. */
const USUAL_ROWS = 20;

export const themesByTopic = (context: ChartContext): Chart | NoChart => {
  const { gridTopicTitle: title, gridTopicSubtitle: subtitle } = context.style.words.chart;
  return gridChart(context, {
    id: "themes-by-topic",
    title,
    subtitle,
    rows: rowsBy(context.results.tally, "topic"),
    name: (group) => group,
    none: context.style.words.chart.nothingTopic,
    order: context.results.tally.topics.map(({ topic }) => topic),
  });
};

export const themesByStatus = (context: ChartContext): Chart | NoChart => {
  const { gridStatusTitle: title, gridStatusSubtitle: subtitle } = context.style.words.chart;
  return gridChart(context, {
    id: "themes-by-status",
    title,
    subtitle,
    rows: rowsBy(context.results.tally, "status"),
    none: context.style.words.chart.nothingCounted,
    name: (group) => statusWord(group as Status, context.style.words),
  });
};

export const themesBySource = (context: ChartContext): Chart | NoChart => {
  const { gridSourceTitle: title, gridSourceSubtitle: subtitle } = context.style.words.chart;
  return gridChart(context, {
    id: "themes-by-source",
    title,
    subtitle,
    rows: rowsBy(context.results.tally, "source"),
    none: context.style.words.chart.nothingCounted,
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
  /** Why there is no chart where there is no group. */
  readonly none: string;
  /** Of the groups; as they come where nothing is said. */
  readonly order?: readonly string[];
  /** On what it is of, before the source. */
  readonly notes?: readonly string[];
}

/** Groups of fewer responses than `LEAST_BASE` have no percentage and no colour, and darken no other. */
export function gridChart(context: ChartContext, options: GridOptions): Chart | NoChart {
  const { results, style, numbers, fonts, width, top, panels } = context;
  const { chart: words, common } = style.words;
  const { id, rows, name } = options;
  const least = LEAST_BASE;
  const tops = ranked(
    topThemes(results.tally).map(({ theme, label, responses }) => ({ theme, label, value: responses })),
  );
  const groups = groupsOf(options);
  if (rows.length === 0 && results.tally.baseRespondents === null) return { id, reason: words.tableWithheld };
  if (groups.length < 2) return { id, reason: groups.length === 0 ? options.none : words.oneGroup };

  const groupNames = distinct(groups.map(({ group }) => ({ label: name(group), key: group })));
  const names = groups.map(({ base }, at) =>
    fill(words.gridColumn, { group: groupNames[at]!, base: numbers.count(base) }),
  );
  const shownGroups = groups.slice(0, columnsThatFit(names, width, fonts, panels).shown);
  const shownThemes = tops.slice(0, top ?? USUAL_ROWS);
  const { notGiven } = style.words.tables;
  const isSmall = ({ base }: Pick<Row, "base">) => base !== null && base < least;
  const rowOf = new Map(rows.map((row) => [`${row.theme}\n${row.group}`, row]));
  const cells = shownThemes.map(({ theme }) =>
    shownGroups.map(({ group }) => {
      const row = rowOf.get(`${theme}\n${group}`)!;
      if (isSmall(row)) return { value: 0, text: notGiven };
      return { value: row.percent, text: numbers.shareOf(row) };
    }),
  );
  if (shownGroups.every(isSmall)) return { id, reason: fill(words.allSmall, { least }) };
  const reason = nothingIn(
    cells.flat().map(({ value }) => value),
    context,
  );
  if (reason !== null) return { id, reason };
  const table = `${id}.csv`;
  const more = (text: string, n: number) => (n > 0 ? [fill(text, { n, table })] : []);
  const columns = names.slice(0, shownGroups.length);
  const plot: ShareGrid = {
    kind: "grid",
    rows: shownThemes.map(({ label }) => label),
    columns,
    panels,
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
      ...(isWithheld(plot) ? [common.withheld] : []),
      ...(shownGroups.some(isSmall) ? [fill(words.gridSmall, { sign: notGiven, least })] : []),
      common.multiAnswer,
      ...(options.notes ?? []),
      ...sourceNotes(context),
    ],
    plot,
    columns: [words.theme, ...plot.columns],
    rows: plot.rows.map((label, at) => [
      label,
      ...cells[at]!.map(({ value, text }) => (text === notGiven ? text : (value ?? numbers.count(null)))),
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

const isWithheld = ({ cells }: ShareGrid) => cells.flat().some(({ value }) => value === null);

/** Cells that an alternative text names: the highest, and those as high as the last of them. */
const NAMED = 3;
const MOST_NAMED = 6;

/** Nothing is said of the highest cells where one that is withheld could be higher. */
function altOf(grid: ShareGrid, words: ChartContext["style"]["words"]["chart"]): string {
  const { rows, columns, cells } = grid;
  const all = ranked(
    cells.flatMap((row, at) =>
      row.map(({ value, text }, column) => ({ value, text, row: rows[at]!, column: columns[column]! })),
    ),
  );
  const least = all[Math.min(NAMED, all.length) - 1]?.value ?? 0;
  const highest = all.filter(({ value }) => (value ?? 0) >= least && value !== 0);
  const values = highest.map(({ row, column, text }) => fill(words.altCell, { row, column, value: text }));
  const said = highest.length > MOST_NAMED ? "" : fill(words.altHighest, { values: values.join("; ") });
  const size = {
    rows: rows.length,
    rowWord: plural(words.row, rows.length),
    columns: columns.length,
    columnWord: plural(words.column, columns.length),
  };
  return fill(words.altGrid, { ...size, said: isWithheld(grid) ? words.altWithheld : said }).trim();
}
