/** The tables by groups that were asked for, and by the questions of a survey: wide, in parts that fit a page. */
import type { Results } from "../../model/results.ts";
import { widePartsOf } from "../crosstabs/parts.ts";
import { wideTables } from "../crosstabs/wide-table.ts";
import type { Style } from "../style/style.ts";
import { list, name, paragraph, summaryNumberColumn, summaryTable } from "./blocks.ts";
import type { Block } from "./document.ts";

/** @returns nothing where nothing was asked for, or it is not published */
export function crosstabBlocks(results: Results, style: Style): readonly Block[] {
  const words = style.words.summary;
  return wideTables(results, style).flatMap((table): readonly Block[] => {
    const { parts, notes } = widePartsOf(table, style);
    return [
      ...parts.map(({ title, heads, rows }) =>
        summaryTable(
          title,
          [name(words.columnTheme), ...heads.map(summaryNumberColumn)],
          rows.map(({ label, depth, cells }) => [words.levelMark.repeat(depth ?? 0) + label, ...cells]),
        ),
      ),
      notes.length === 1 ? paragraph(notes[0]!) : list(notes),
    ];
  });
}
