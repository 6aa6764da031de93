/** A sheet of an Office Open XML spreadsheet. */
import { columnName } from "../../text/column-name.ts";
import { headerRow, quotedName } from "./addresses.ts";
import { gridOf, type StyledCell } from "./grid.ts";
import { rowHeight } from "./heights.ts";
import { type WrittenSheet, widthsOf } from "./workbook.ts";
import { SPREADSHEET } from "./xlsx-relations.ts";
import { type Strings, xString } from "./xlsx-strings.ts";
import { xlsxStyleNumber } from "./xlsx-styles.ts";
import { element } from "./xml.ts";

/** @param strings - takes the sheet's texts */
export function xlsxSheet(sheet: WrittenSheet, strings: Strings, isFirst: boolean): string {
  const { above, header, rows } = gridOf(sheet);
  const all = [...above.map((cell) => [cell]), ...(header ? [header] : []), ...rows];
  const widths = widthsOf(sheet);
  const links = linksOf(sheet);
  return element("worksheet", SPREADSHEET, [
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element(
      "sheetViews",
      {},
      element("sheetView", { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }),
    ),
    element("sheetFormatPr", { defaultRowHeight: rowHeight([], []) }),
    element(
      "cols",
      {},
      widths.map((width, at) => element("col", { min: at + 1, max: at + 1, width, customWidth: 1 })),
    ),
    element(
      "sheetData",
      {},
      all.map((cells, at) => row(cells, at + 1, rowHeight(cells, widths), strings)),
    ),
    ...(links.length > 0 ? [element("hyperlinks", {}, links)] : []),
    element("pageMargins", { left: 0.6, right: 0.6, top: 0.6, bottom: 0.6, header: 0, footer: 0 }),
    // A4 across, one page wide and as many long as it takes.
    element("pageSetup", { paperSize: 9, fitToHeight: 0, orientation: "landscape" }),
    ...(sheet.table ? [element("tableParts", { count: 1 }, element("tablePart", { "r:id": "rId1" }))] : []),
  ]);
}

function row(cells: readonly StyledCell[], number: number, height: number, strings: Strings): string {
  return element(
    "row",
    { r: number, ht: height },
    cells.map(({ value, style }, at) => {
      const isNumber = typeof value === "number";
      return element(
        "c",
        { r: `${columnName(at)}${number}`, s: xlsxStyleNumber(style), t: isNumber ? undefined : "s" },
        element("v", {}, String(isNumber ? value : strings.add(value))),
      );
    }),
  );
}

function linksOf(sheet: WrittenSheet): readonly string[] {
  const first = headerRow(sheet) + 1;
  const columns = sheet.table?.columns ?? [];
  return columns.flatMap(({ kind }, at) =>
    kind !== "link"
      ? []
      : sheet.table!.rows.map((cells, index) => {
          const name = String(cells[at]);
          const location = xString(`${quotedName(name)}!A1`);
          return element("hyperlink", {
            ref: `${columnName(at)}${first + index}`,
            location,
            display: xString(name),
          });
        }),
  );
}
