/** The tables by groups that were asked for, as wide tables: two columns for each group. */
import { wideNotes } from "../crosstabs/parts.ts";
import { type WideTable, wideTables } from "../crosstabs/wide-table.ts";
import { fill } from "../style/fill.ts";
import type { Style } from "../style/style.ts";
import type { DraftColumn, SheetContext, SheetDraft } from "./draft.ts";

/** On one sheet; those that are left have sheets of their own, with the themes again. */
const MOST_GROUPS = 50;

/** @returns a sheet for each table, and further ones for one with very many groups */
export function crosstabTables({ results, style }: SheetContext): readonly SheetDraft[] {
  const parts = wideTables(results, style).flatMap((table) => {
    const count = Math.max(1, Math.ceil(table.groups.length / MOST_GROUPS));
    return Array.from({ length: count }, (_, part) => ({ table, part, count }));
  });
  return parts.map(({ table, part, count }, at) => {
    const { crosstabPart } = style.words.tables;
    const title = count === 1 ? table.title : fill(crosstabPart, { title: table.title, n: part + 1 });
    return draft(sliced(table, part * MOST_GROUPS), title, at + 1, style);
  });
}

function sliced(table: WideTable, from: number): WideTable {
  const of = <T>(some: readonly T[]) => some.slice(from, from + MOST_GROUPS);
  return {
    ...table,
    groups: of(table.groups),
    rows: table.rows.map((row) => ({ ...row, cells: of(row.cells) })),
  };
}

function draft(table: WideTable, title: string, number: number, style: Style): SheetDraft {
  const { tables: words, common } = style.words;
  const { groups, rows, file } = table;
  const columns = groups.flatMap(({ name }): readonly DraftColumn[] => [
    { header: fill(words.crosstabCount, { group: name }), kind: "count" },
    { header: fill(words.crosstabShare, { group: name }), kind: "tenths" },
  ]);
  const hasUnanswered = groups.some(({ unanswered }) => (unanswered ?? 0) > 0);
  const whole = 100;
  return {
    key: `crosstab${number}`,
    words: { name: title, title, about: words.crosstabAbout },
    lines: [...wideNotes(table, style), fill(words.crosstabFile, { file })],
    columns: [{ header: words.theme, kind: "text" }, ...columns],
    rows:
      groups.length === 0
        ? []
        : [
            [
              common.crossBase,
              ...groups.flatMap(({ base, isSmall }) => [base, isSmall ? words.notGiven : whole]),
            ],
            ...(hasUnanswered
              ? [
                  [
                    common.crossUnanswered,
                    ...groups.flatMap(({ unanswered }) => [unanswered, words.notGiven]),
                  ],
                ]
              : []),
            ...rows.map(({ label, cells }) => [
              label,
              ...cells.flatMap(({ responses, percent }, at) => [
                responses,
                groups[at]!.isSmall ? words.notGiven : percent,
              ]),
            ]),
          ],
  };
}
