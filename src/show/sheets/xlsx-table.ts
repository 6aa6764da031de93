/** What makes cells of an Office Open XML spreadsheet a table, with a header and without filters. */
import { corners } from "./addresses.ts";
import type { SheetTable, WrittenSheet } from "./workbook.ts";
import { SPREADSHEET } from "./xlsx-relations.ts";
import { xString } from "./xlsx-strings.ts";
import { element } from "./xml.ts";

/** @param number - of the table in its workbook, unique */
export function xlsxTable(sheet: WrittenSheet, table: SheetTable, number: number): string {
  const { id, columns } = table;
  const attributes = {
    xmlns: SPREADSHEET.xmlns,
    id: number,
    name: id,
    displayName: id,
    ref: corners(sheet, table).join(":"),
    totalsRowShown: 0,
  };
  return element("table", attributes, [
    element(
      "tableColumns",
      { count: columns.length },
      columns.map(({ header }, at) => element("tableColumn", { id: at + 1, name: xString(header) })),
    ),
    // Without the name of a style: those of Excel fill rows with colour.
    element("tableStyleInfo", {
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    }),
  ]);
}
