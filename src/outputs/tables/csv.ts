/** Rows as CSV text: RFC 4180, LF, and, where nothing else is asked for, no cell that a spreadsheet would take for a formula. */
import type { CsvForm } from "../../model/csv-form.ts";
import type { Cell } from "../../model/tables/column.ts";
import { withMark } from "../../text/formula.ts";

const QUOTED = /[",\n\r]/;

/**
 * Written here for speed: hits are by far the largest output, and csv-stringify takes three to four times as long
 * for the same bytes, which a test holds us to.
 * @returns one line a row, each ended by LF; a cell that could start a formula gets an apostrophe before it.
 */
export function csv(rows: readonly (readonly Cell[])[], form: CsvForm = "safe"): string {
  const asText = form === "plain" ? plainCell : safeCell;
  let text = "";
  for (const row of rows) text += `${row.map(asText).join(",")}\n`;
  return text;
}

const safeCell = (cell: Cell): string => plainCell(typeof cell === "string" ? withMark(cell) : cell);

function plainCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
