/** Places in a workbook as spreadsheet programs name them: `H28`, `'Themes'!$A$5`. */
import { columnName } from "../../text/column-name.ts";
import type { SheetTable, WrittenSheet } from "./workbook.ts";

export function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The row of the sheet, from 1, that the table's header is in: below heading and lines. */
export function headerRow({ lines }: WrittenSheet): number {
  return lines.length + 2;
}

/** First and last cell of the table, its header included. */
export function corners(sheet: WrittenSheet, { columns, rows }: SheetTable): readonly [string, string] {
  const first = headerRow(sheet);
  return [`A${first}`, `${columnName(columns.length - 1)}${first + rows.length}`];
}
