/** The sheets of an OpenDocument spreadsheet, and which of their cells are tables. */

import { xmlEscaped } from "../../text/xml-escaped.ts";
import { corners, quotedName } from "./addresses.ts";
import { CELL_STYLES, type CellStyle } from "./cell-styles.ts";
import { gridOf, type StyledCell } from "./grid.ts";
import { MASTER_PAGE, ODS_NAMESPACES, odsStyleName } from "./ods-styles.ts";
import { type Workbook, type WrittenSheet, widthsOf } from "./workbook.ts";
import { element } from "./xml.ts";

/** Of a digit at twelve points. */
const CENTIMETRES = 0.235;

export function odsContent({ sheets }: Workbook): string {
  const widths = new Set(sheets.flatMap(widthsOf));
  return element("office:document-content", ODS_NAMESPACES, [
    element("office:automatic-styles", {}, [...[...widths].map(columnStyle), ROW_STYLE, SHEET_STYLE]),
    element(
      "office:body",
      {},
      element("office:spreadsheet", {}, [
        ...sheets.map(table),
        element("table:database-ranges", {}, sheets.map(databaseRange)),
      ]),
    ),
  ]);
}

const columnStyle = (width: number) =>
  element(
    "style:style",
    { "style:name": `w${width}`, "style:family": "table-column" },
    element("style:table-column-properties", {
      "style:column-width": `${(width * CENTIMETRES).toFixed(2)}cm`,
    }),
  );

/** Rows as high as their wrapped text. */
const ROW_STYLE = element(
  "style:style",
  { "style:name": "row", "style:family": "table-row" },
  element("style:table-row-properties", { "style:use-optimal-row-height": "true" }),
);

const SHEET_STYLE = element(
  "style:style",
  { "style:name": "sheet", "style:family": "table", "style:master-page-name": MASTER_PAGE },
  element("style:table-properties", { "table:display": "true" }),
);

function table(sheet: WrittenSheet): string {
  const { above, header, rows } = gridOf(sheet);
  return element("table:table", { "table:name": sheet.name, "table:style-name": "sheet" }, [
    ...widthsOf(sheet).map((width) => element("table:table-column", { "table:style-name": `w${width}` })),
    ...above.map((cell) => row([cell])),
    ...(header ? [element("table:table-header-rows", {}, row(header))] : []),
    ...rows.map(row),
  ]);
}

const row = (cells: readonly StyledCell[]) =>
  element("table:table-row", { "table:style-name": "row" }, cells.map(cell));

const STYLE_NAMES = new Map(CELL_STYLES.map((facts) => [facts.style, odsStyleName(facts)]));

function cell({ value, style }: StyledCell): string {
  const isNumber = typeof value === "number";
  const attributes = {
    "table:style-name": STYLE_NAMES.get(style),
    "office:value-type": isNumber ? "float" : "string",
    "office:value": isNumber ? value : undefined,
  };
  return element("table:table-cell", attributes, element("text:p", {}, content(String(value), style)));
}

function content(text: string, style: CellStyle): string {
  if (style !== "link") return xmlEscaped(text);
  const place = `#${quotedName(text)}.A1`;
  return element("text:a", { "xlink:type": "simple", "xlink:href": place }, xmlEscaped(text));
}

function databaseRange(sheet: WrittenSheet): string {
  if (sheet.table === null) return "";
  const [first, last] = corners(sheet, sheet.table);
  const name = quotedName(sheet.name);
  return element("table:database-range", {
    "table:name": sheet.table.id,
    "table:target-range-address": `${name}.${first}:${name}.${last}`,
    "table:contains-header": "true",
    "table:display-filter-buttons": "false",
  });
}
