/** The tallies as tables for readers: labels beside ids, words in place of codes. */
import type { GroupKey } from "../../model/group.ts";
import type { Publishable } from "../../model/publishable.ts";
import type { Status } from "../../model/response.ts";
import { GROUP_TABLES, PAIRS_TABLE, THEMES_TABLE, TOPICS_TABLE } from "../../model/tables/of-counts.ts";
import { rowsBy } from "../../model/tally.ts";
import { fill, plural } from "../style/fill.ts";
import { numbersOf } from "../style/numbers.ts";
import { statusWord } from "../style/status-word.ts";
import type { Style } from "../style/style.ts";
import { numberColumns } from "./count-columns.ts";
import type { DraftColumn, SheetContext, SheetDraft } from "./draft.ts";

/** @returns a table for each table of counts, with as many rows as the tally has */
export function countTables(context: SheetContext): readonly SheetDraft[] {
  const { results, style } = context;
  const { tally } = results;
  const { common, tables: words } = style.words;
  const all = baseLine(tally.base, style);
  const labelOf = labels(tally.themes);
  const theme = (id: string): readonly string[] => [labelOf(id), id];
  const themeColumns = textColumns(words.theme, words.themeId);
  return [
    {
      key: "themes",
      lines: [all, common.multiAnswer],
      ...tableOf(
        [...themeColumns, ...textColumns(words.parent)],
        numberColumns(THEMES_TABLE.columns, words),
        tally.themes,
        ({ theme: id, label, parent }) => [label, id, parent === null ? words.none : labelOf(parent)],
      ),
    },
    ...GROUP_TABLES.map(
      ({ by, columns }): SheetDraft => ({
        key: tableKey(by),
        lines: [words.tableGroupBase, common.multiAnswer],
        ...tableOf(
          [...themeColumns, groupColumn(by, style)],
          numberColumns(columns, words, { percent: { header: words.percentOfGroup } }),
          rowsBy(tally, by),
          (row) => [...theme(row.theme), groupWord(by, row.group, style)],
        ),
      }),
    ),
    {
      key: "together",
      lines: [all, common.multiAnswer],
      ...tableOf(
        [...themeColumns, ...textColumns(words.with, words.withId)],
        numberColumns(PAIRS_TABLE.columns, words),
        tally.coOccurrence,
        (row) => [...theme(row.theme), ...theme(row.with)],
      ),
    },
    {
      key: "topics",
      lines: [all, words.tableTopics],
      ...tableOf(
        textColumns(words.topic),
        numberColumns(TOPICS_TABLE.columns, words, {
          responses: { note: null },
          percent: { note: "noteTopics" },
        }),
        tally.topics,
        ({ topic }) => [topic],
      ),
    },
  ];
}

type NumberColumns<Row> = readonly {
  readonly column: DraftColumn;
  readonly value: (row: Row) => Publishable;
}[];

function tableOf<Row>(
  texts: readonly DraftColumn[],
  numbers: NumberColumns<Row>,
  rows: readonly Row[],
  words: (row: Row) => readonly string[],
): Pick<SheetDraft, "columns" | "rows"> {
  return {
    columns: [...texts, ...numbers.map(({ column }) => column)],
    rows: rows.map((row) => [...words(row), ...numbers.map(({ value }) => value(row))]),
  };
}

const textColumns = (...headers: readonly string[]): readonly DraftColumn[] =>
  headers.map((header) => ({ header, kind: "text" }));

const tableKey = (by: GroupKey) => `by${capital(by)}` as const;

const capital = <Word extends string>(word: Word): Capitalize<Word> =>
  (word.slice(0, 1).toUpperCase() + word.slice(1)) as Capitalize<Word>;

const groupColumn = (by: GroupKey, { words }: Style): DraftColumn => ({
  header: words.tables[by],
  kind: "text",
  ...(by === "campaigns" && { note: "noteCampaigns" as const }),
});

function groupWord(by: GroupKey, group: string, { words }: Style): string {
  if (by === "status") return statusWord(group as Status, words);
  if (by === "campaigns") return group === "once" ? words.tables.campaignsOnce : words.tables.campaignsEach;
  return group;
}

function baseLine(base: number, { words, numbers }: Style): string {
  const responses = plural(words.common.response, base);
  return fill(words.tables.tableBase, { base: numbersOf(numbers).count(base), responses });
}

function labels(themes: readonly { theme: string; label: string }[]): (theme: string) => string {
  const byId = new Map(themes.map(({ theme, label }) => [theme, label]));
  return (theme) => byId.get(theme) ?? theme;
}
