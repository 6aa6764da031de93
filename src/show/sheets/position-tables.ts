/** The tables of positions: of each theme that has some, and of each group of the responses that carry it. */

import type { Status } from "../../model/response.ts";
import { positionWord } from "../style/position-word.ts";
import { statusWord } from "../style/status-word.ts";
import type { DraftColumn, SheetContext, SheetDraft } from "./draft.ts";

/** @returns nothing where no theme has positions */
export function positionTables({ results: { tally }, style }: SheetContext): readonly SheetDraft[] {
  const { positions, groupedPositions = [] } = tally;
  if (positions === undefined) return [];
  const { tables: words, report, chart } = style.words;
  const text = (header: string): DraftColumn => ({ header, kind: "text" });
  const theme = [text(words.theme), text(words.themeId)];
  const counts: readonly DraftColumn[] = [
    { header: words.responses, kind: "count" },
    { header: words.percentOfTheme, kind: "tenths" },
    { header: words.baseOfTheme, kind: "count" },
  ];
  const groupOf = (by: string, group: string): string =>
    by === "status" ? statusWord(group as Status, style.words) : group;
  return [
    {
      key: "positions",
      lines: [report.positionsNote],
      columns: [...theme, text(report.position), ...counts],
      rows: positions.map(({ theme: id, label, position, responses, percent, base }) => [
        label,
        id,
        positionWord(position, chart),
        responses,
        percent,
        base,
      ]),
    },
    {
      key: "groupedPositions",
      lines: [report.positionsNote],
      columns: [
        ...theme,
        text(words.groupedBy),
        text(words.group),
        text(words.where),
        text(report.position),
        ...counts,
      ],
      rows: groupedPositions.map((row) => [
        row.label,
        row.theme,
        row.by,
        groupOf(row.by, row.group),
        row.where ?? "",
        positionWord(row.position, chart),
        row.responses,
        row.percent,
        row.base,
      ]),
    },
  ];
}
