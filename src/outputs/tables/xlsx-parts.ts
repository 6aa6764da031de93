/** What an Office Open XML spreadsheet holds beside its sheets: ECMA-376. */
import { xmlEscaped } from "../../text/xml-escaped.ts";
import { ROW_STYLES, WORKBOOK_NAMESPACE } from "./xlsx-rows.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface XlsxPart {
  readonly path: string;
  readonly text: string;
}

/** @param names - of the sheets, in the order of their tabs; they stand in `xl/worksheets/sheet1.xml` and so on */
export function partsBesideSheets(names: readonly string[]): readonly XlsxPart[] {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${DOCUMENT}.${type}+xml"/>`;
  const sheets = names.map(
    (name, at) => `<sheet name="${xmlEscaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      override("xl/workbook.xml", "sheet.main"),
      override("xl/styles.xml", "styles"),
      ...names.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")),
    ].join("")}</Types>`,
    "_rels/.rels": relations([relation(1, "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${WORKBOOK_NAMESPACE}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      relation(names.length + 1, "styles", "styles.xml"),
    ]),
    "xl/styles.xml": ROW_STYLES,
  };
  return Object.entries(parts).map(([path, text]) => ({ path, text: DECLARATION + text }));
}
