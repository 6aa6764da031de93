/** A workbook as an Office Open XML spreadsheet: ECMA-376. */

import { xmlEscaped } from "../../text/xml-escaped.ts";
import { headerRow, quotedName } from "./addresses.ts";
import { type ArchiveFile, archive } from "./archive.ts";
import type { Workbook } from "./workbook.ts";
import { relations, SPREADSHEET, type XlsxRelation } from "./xlsx-relations.ts";
import { xlsxSheet } from "./xlsx-sheet.ts";
import { startStrings, xString } from "./xlsx-strings.ts";
import { xlsxStyles } from "./xlsx-styles.ts";
import { xlsxTable } from "./xlsx-table.ts";
import { DECLARATION, element } from "./xml.ts";

const DOCUMENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "application/vnd.openxmlformats-package";

interface Part extends ArchiveFile {
  readonly type: string;
}

/** @returns the bytes of the file, the same for the same workbook */
export function xlsx(workbook: Workbook): Uint8Array {
  const strings = startStrings();
  const sheets = workbook.sheets.map((sheet, at) =>
    part(
      `xl/worksheets/sheet${at + 1}.xml`,
      `${DOCUMENT}.worksheet+xml`,
      xlsxSheet(sheet, strings, at === 0),
    ),
  );
  const tables = workbook.sheets.flatMap((sheet, at) =>
    sheet.table
      ? [part(`xl/tables/table${at + 1}.xml`, `${DOCUMENT}.table+xml`, xlsxTable(sheet, sheet.table, at + 1))]
      : [],
  );
  const parts = [
    part("docProps/core.xml", `${PACKAGE}.core-properties+xml`, coreProperties(workbook)),
    part("xl/workbook.xml", `${DOCUMENT}.sheet.main+xml`, book(workbook)),
    ...sheets,
    ...tables,
    part("xl/styles.xml", `${DOCUMENT}.styles+xml`, xlsxStyles(workbook)),
    part("xl/sharedStrings.xml", `${DOCUMENT}.sharedStrings+xml`, strings.xml()),
  ];
  return archive([
    { path: "[Content_Types].xml", text: DECLARATION + contentTypes(parts) },
    ...relationFiles(workbook),
    ...parts,
  ]);
}

const part = (path: string, type: string, xml: string): Part => ({ path, type, text: DECLARATION + xml });

function contentTypes(parts: readonly Part[]): string {
  return element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
    element("Default", { Extension: "rels", ContentType: `${PACKAGE}.relationships+xml` }),
    ...parts.map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type })),
  ]);
}

function relationFiles({ sheets }: Workbook): readonly ArchiveFile[] {
  const file = (path: string, all: readonly XlsxRelation[]) => ({ path, text: DECLARATION + relations(all) });
  const worksheets = sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const);
  return [
    file("_rels/.rels", [
      ["officeDocument", "xl/workbook.xml"],
      ["core-properties", "docProps/core.xml"],
    ]),
    file("xl/_rels/workbook.xml.rels", [
      ...worksheets,
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...sheets.flatMap(({ table }, at) =>
      table
        ? [file(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, [["table", `../tables/table${at + 1}.xml`]])]
        : [],
    ),
  ];
}

/** Header rows come again on each printed page. */
function book({ sheets }: Workbook): string {
  const titles = sheets.flatMap((sheet, at) => {
    const row = headerRow(sheet);
    const rows = `${quotedName(sheet.name)}!$${row}:$${row}`;
    return sheet.table
      ? [element("definedName", { name: "_xlnm.Print_Titles", localSheetId: at }, xmlEscaped(rows))]
      : [];
  });
  return element("workbook", SPREADSHEET, [
    element("bookViews", {}, element("workbookView")),
    element(
      "sheets",
      {},
      sheets.map(({ name }, at) =>
        element("sheet", { name: xString(name), sheetId: at + 1, "r:id": `rId${at + 1}` }),
      ),
    ),
    element("definedNames", {}, titles),
  ]);
}

function coreProperties({ title, language, generator }: Workbook): string {
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return element("cp:coreProperties", namespaces, [
    element("dc:title", {}, xmlEscaped(title)),
    element("dc:creator", {}, xmlEscaped(generator)),
    element("dc:language", {}, xmlEscaped(language)),
  ]);
}
