/** A list of themes in a workbook is a codebook; what else a workbook may be is refused. */
import { expect, it } from "vitest";
import { readBook } from "#src/code/formats/read-book.ts";
import { openCodebook } from "#src/index.ts";
import { bookWorkbook } from "#src/run/book-workbook.ts";
import { outline } from "../code/formats/read.ts";
import { makeOds, makeXlsx, packed, row } from "../read/table/make-sheets.ts";

const list = `<sheetData>${row("Theme", "Terms")}${row("Fares", "bus\n day ticket")}<row r="5"><c t="inlineStr"><is><t>Access</t></is></c><c t="e"><v>#N/A</v></c></row></sheetData>`;
const read = async (data: Buffer, source: string) =>
  readBook(data, source, undefined, await bookWorkbook(data, source));

it("a sheet with themes and terms is read, with the rows of the sheet as places, and others are named", async () => {
  const { file, codebook, losses } = await read(makeXlsx(list, { second: "" }), "a.xlsx");
  expect(outline(file)).toEqual(["Fares: bus, day ticket", "Access: "]);
  expect(codebook!.themes[1]!.place).toEqual({ source: "a.xlsx", line: 5 });
  expect(losses.map(({ what }) => what)).toEqual([
    '1 cell with an error of a formula (such as #N/A), read as empty: in row 5, column B of the sheet "Answers"',
    "the sheet `Second`",
  ]);
});

it("a column for each theme is read from an OpenDocument sheet, by the library, too", async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const rows = [
    ["Fares", "Access"],
    ["bus fare", "ramp"],
  ].map((cells) => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`);
  const data = makeOds(`<table:table table:name="A">${rows.join("")}</table:table>`);
  expect(outline((await read(data, "a.ods")).file)).toEqual(["Fares: bus fare", "Access: ramp"]);
  expect((await openCodebook(data, "a.ods")).codebook!.themes.map(({ id }) => id)).toEqual([
    "fares",
    "access",
  ]);
});

it.each([
  [
    "two lists",
    makeXlsx(list, { second: "", parts: { "xl/worksheets/sheet2.xml": `<worksheet>${list}</worksheet>` } }),
    "2 sheets with a list of themes: `Answers`, `Second`",
  ],
  [
    "sheets of which none is a list",
    makeXlsx(`<sheetData>${row("a", "b")}</sheetData>`, { second: "" }),
    "2 sheets, and none with a column `theme` and one `term`: `Answers`, `Second`",
  ],
  ["an empty sheet", makeXlsx("<sheetData/>"), "no category"],
  ["another archive", packed({ "a.txt": "a" }), "a table (Excel), damaged (it has no list of sheets)"],
  [
    "a damaged sheet",
    makeXlsx("<sheetData><row>"),
    "a table (Excel), damaged (its XML: unexpected close tag.)",
  ],
])("%s is refused", async (_, data, found) => {
  const { codebook, problems } = await read(data, "a.xlsx");
  expect(codebook).toBeNull();
  expect(problems.map((problem) => problem.found)).toEqual([found]);
  expect(problems[0]).toMatchObject({ code: "codebook", place: { source: "a.xlsx" } });
});

it("a table of responses with more rows than any list is refused", async () => {
  const rows = `${row("Theme", "Term")}${"<row><c><v>1</v></c></row>".repeat(100_000)}`;
  const { problems } = await read(makeXlsx(`<sheetData>${rows}</sheetData>`), "a.xlsx");
  expect(problems.map(({ found }) => found)).toEqual(["a workbook with more than 100000 rows"]);
});

it("text under the name of a workbook is read as text", async () => {
  expect(outline((await read(Buffer.from("theme,term\nFares,bus\n"), "a.xlsx")).file)).toEqual([
    "Fares: bus",
  ]);
});
