/** OpenDocument workbooks: what their cells show, what is said of them, and what is refused. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FileRefusal } from "#src/read/ingest/file-refusal.ts";
import { readOds } from "#src/read/table/ods/read-ods.ts";
import { makeOds, packed, readWorkbook } from "./make-sheets.ts";

const table = (inside: string, attributes = 'table:name="Answers"') =>
  `<table:table ${attributes}>${inside}</table:table>`;
const cell = (inside: string, attributes = "") =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const p = (text: string) => `<text:p>${text}</text:p>`;
const rows = (inside: string) => `<table:table-row>${inside}</table:table-row>`;
const read = (sheets: string, styles?: string) => readWorkbook(makeOds(sheets, styles), "ods");

it("a workbook that LibreOffice made is read as it is shown, and what is odd in it is said", async () => {
  const { names, rows, said } = await readWorkbook(
    readFileSync("test/unit/read/table/made/libreoffice.ods"),
    "ods",
  );
  expect(names).toEqual(["Responses", "Notes"]);
  expect(rows.map(([line, ...cells]) => [line, ...cells.slice(0, 3), ...cells.slice(5)])).toEqual([
    [1, "Response ID", "Joined", "Share", "Comment", "Next"],
    [2, "123456789012346000", "2026-05-04", "45.3%", "Run the ferry later.\nPlease.", "123456789012346000"],
    [3, "00007", "2026-05-04T09:30:00", "100%", "Keep the “quay” & the lamps <lit> now", ""],
    [5, "After a blank row", "", "", "", ""],
    [1, "Read me"],
    [3, "", "09:30:00"],
  ]);
  expect(said).toEqual([
    'a hidden sheet, "Lists", left out',
    '1 cell with an error of a formula (such as #N/A), read as empty: in row 3, column G of the sheet "Responses"',
    '2 numbers of more than 15 digits, of which spreadsheet programs keep 15: the first in row 2, column A of the sheet "Responses"',
    '1 hidden row, read as the others: in row 5 of the sheet "Responses"',
    '1 hidden column, read as the others: in column D of the sheet "Responses"',
    '1 comment on cells, left out: in row 2, column F of the sheet "Responses"',
    '1 group of merged cells, whose value is read in the first: in row 1, column A of the sheet "Notes"',
  ]);
});

describe("a cell", () => {
  it.each([
    ['office:value-type="float" office:value="1234.5"', "1,234.50", "1234.5"],
    ['office:value-type="float" office:value="0.5"', "0,5", "0.5"],
    ['office:value-type="float" office:value="42"', "0042", "0042"],
    ['office:value-type="float" office:value="1.2E+17"', "1.20E+017", "120000000000000000"],
    ['office:value-type="percentage" office:value="0.453"', "45.3%", "45.3%"],
    ['office:value-type="boolean" office:boolean-value="true"', "WAHR", "TRUE"],
    ['office:value-type="date" office:date-value="2026-05-04"', "4. Mai 26", "2026-05-04"],
    [
      'office:value-type="date" office:date-value="2026-05-04T09:30:00.000000000"',
      "x",
      "2026-05-04T09:30:00",
    ],
    ['office:value-type="time" office:time-value="PT9H05M00S"', "9:05", "09:05:00"],
    ['office:value-type="string" calcext:value-type="string"', "ferry", "ferry"],
  ])("with %s that prints %s shows %s", async (attributes, printed, shown) => {
    expect((await read(table(rows(cell(p(printed), attributes))))).rows).toEqual([[1, shown]]);
  });

  it("has paragraphs and breaks as lines, its spaces and tabs, and no pronunciation, comments and boxes", async () => {
    const words = `one<text:s text:c="2"/>two<text:tab/>three<text:line-break/>four  \n five<text:ruby><text:ruby-base>A</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>`;
    const beside = `<office:annotation>${p("aside")}</office:annotation><draw:frame><draw:text-box>${p("box")}</draw:text-box></draw:frame>`;
    const { rows: found, said } = await read(table(rows(cell(beside + p(words) + p("six")))));
    expect(found).toEqual([[1, "one  two\tthree\nfour fiveA\nsix"]]);
    expect(said).toEqual([
      '1 comment on cells, left out: in row 1, column A of the sheet "Answers"',
      '1 text box over the cells, left out: in row 1, column A of the sheet "Answers"',
    ]);
  });

  it("repeated without a value fills no row, and with one fills its columns", async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16000"/>';
    const same = cell(p("x"), 'table:number-columns-repeated="2"');
    expect((await read(table(rows(same + cell("") + cell(p("y")) + blank)))).rows).toEqual([
      [1, "x", "x", "", "y"],
    ]);
  });

  it("under another shows nothing, and merged areas are told", async () => {
    const first = cell(p("title"), 'table:number-columns-spanned="2" table:number-rows-spanned="1"');
    const sheet = table(rows(`${first}<table:covered-table-cell>${p("old")}</table:covered-table-cell>`));
    expect((await read(sheet)).rows).toEqual([[1, "title"]]);
    const [answers] = await readOds(makeOds(sheet), () => undefined);
    expect(await answers!.merged()).toEqual([{ lines: [1, 1], columns: [1, 2] }]);
  });
});

it("a million blank rows are passed over, and rows with values are repeated", async () => {
  const blank = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>';
  const same = `<table:table-row table:number-rows-repeated="2">${cell(p("x"))}</table:table-row>`;
  const { rows: found } = await read(table(blank + same));
  expect(found).toEqual([
    [1_000_001, "x"],
    [1_000_002, "x"],
  ]);
});

it("what was deleted, drawn, or stands in a table within a cell is no row of a sheet", async () => {
  const inner = `<table:table>${rows(cell(p("inner")))}</table:table>`;
  const deleted = `<table:tracked-changes><table:deletion>${inner}</table:deletion></table:tracked-changes>`;
  const shapes = `<table:shapes><draw:custom-shape>${p("drawn")}</draw:custom-shape></table:shapes>`;
  const sheet = table(
    `${shapes}<table:table-row-group><table:table-header-rows>${rows(cell(p("a")))}</table:table-header-rows>${rows(cell(p("b") + inner))}</table:table-row-group>`,
  );
  const {
    names,
    rows: found,
    said,
  } = await read(deleted + sheet + table(rows(cell(p("c"))), 'table:name="Else"'));
  expect(names).toEqual(["Answers", "Else"]);
  expect(found).toEqual([
    [1, "a"],
    [2, "b"],
    [1, "c"],
  ]);
  expect(said).toEqual(['1 text box over the cells, left out: in the sheet "Answers"']);
});

it("a formula without a value is said", async () => {
  const { said } = await read(table(rows(cell("", 'table:formula="of:=A2"') + cell(p("x")))));
  expect(said).toEqual([
    '1 formula without a value, read as empty: in row 1, column A of the sheet "Answers"',
  ]);
});

describe("refused is", () => {
  const manifest =
    '<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
  const endless = `<table:table-row table:number-rows-repeated="99999999">${cell(p("x"))}</table:table-row>`;
  it.each([
    ["a password", makeOds("", "", { "META-INF/manifest.xml": manifest }), "with a password"],
    ["no content", packed({ mimetype: "x" }), "it has no content"],
    ["half of a file", makeOds(table("")).subarray(0, 200), "damaged"],
    ["rows without end", makeOds(table(endless)), "with row 99999999"],
    [
      "columns without end",
      makeOds(table(rows(cell(p("x"), 'table:number-columns-repeated="99999"')))),
      "column 99999",
    ],
  ])("%s", async (_, bytes, words) => {
    const error = await readWorkbook(bytes, "ods").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FileRefusal);
    expect((error as FileRefusal).words[0]).toContain(words);
  });
});
