/** Packs workbooks from the XML of their sheets, as small as they can be, and reads them. */
import { strToU8, type Zippable, zipSync } from "fflate";
import { readOds } from "#src/read/table/ods/read-ods.ts";
import type { SheetNote } from "#src/read/table/sheet-note.ts";
import { readXlsx } from "#src/read/table/xlsx/read-xlsx.ts";

export const packed = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable,
    ),
  );

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...parts: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships>${parts.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

export interface XlsxMade {
  /** Inside of `styleSheet`. */
  readonly styles?: string;
  /** Inside of `sst`. */
  readonly strings?: string;
  readonly workbook?: string;
  /** Attributes of the second sheet, which holds the word `else` in its first cell. */
  readonly second?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** @param sheet - inside of `worksheet` */
export function makeXlsx(sheet: string, made: XlsxMade = {}): Buffer {
  const { styles = "", strings = "", workbook = "", second, parts = {} } = made;
  return packed({
    "_rels/.rels": relations(["a", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns:r="x">${workbook}<sheets><sheet name="Answers" sheetId="1" r:id="r1"/>${second === undefined ? "" : `<sheet name="Second" sheetId="2" r:id="r2" ${second}/>`}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["r3", "styles", "styles.xml"],
      ["r4", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${row("else")}</sheetData></worksheet>`,
    ...parts,
  });
}

/** A row of texts. */
export const row = (...texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join("")}</row>`;

const NAMES = ["office", "text", "table", "style", "draw", "manifest"]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(" ");

/** @param sheets - `table:table` elements */
export const makeOds = (sheets: string, styles = "", parts: Readonly<Record<string, string>> = {}): Buffer =>
  packed({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });

export interface WorkbookRead {
  readonly names: readonly string[];
  /** Of all sheets one after another, each row as its line and its cells. */
  readonly rows: readonly (readonly [line: number, ...cells: readonly string[]])[];
  readonly notes: readonly SheetNote[];
  /** What the notes found. */
  readonly said: readonly string[];
}

export async function readWorkbook(data: Buffer, kind: "xlsx" | "ods"): Promise<WorkbookRead> {
  const notes: SheetNote[] = [];
  const sheets = await (kind === "ods" ? readOds : readXlsx)(data, (note) => notes.push(note));
  const rows: [number, ...string[]][] = [];
  for (const sheet of sheets) for await (const { line, cells } of sheet.rows) rows.push([line, ...cells]);
  return {
    names: sheets.map(({ name }) => name),
    rows,
    notes,
    said: notes.map(({ words: [found] }) => found),
  };
}
