/** Excel workbooks: what their cells show, what is said of them, and what is refused. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FileRefusal } from "#src/read/ingest/file-refusal.ts";
import { readXlsx } from "#src/read/table/xlsx/read-xlsx.ts";
import { makeXlsx, packed, readWorkbook, row, type XlsxMade } from "./make-sheets.ts";

const read = (sheet: string, made?: XlsxMade) => readWorkbook(makeXlsx(sheet, made), "xlsx");
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const refusal = async (bytes: Buffer) => {
  const error = await readWorkbook(bytes, "xlsx").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileRefusal);
  return (error as FileRefusal).words[0];
};

describe.each(["openpyxl", "libreoffice"])("a workbook that %s made", (program) => {
  it("is read as it is shown", async () => {
    const { names, rows } = await readWorkbook(
      readFileSync(`test/unit/read/table/made/${program}.xlsx`),
      "xlsx",
    );
    expect(names).toEqual(["Responses", "Notes"]);
    expect(rows.map(([line, ...cells]) => [line, ...cells.slice(1, 6)])).toEqual([
      [1, "Joined", "Share", "Fee", "Agrees", "Comment"],
      [2, "2026-05-04", "45.3%", "1234.50", "TRUE", "Run the ferry later.\nPlease."],
      [3, "2026-05-04T09:30:00", "100%", "2.68", "FALSE", "Keep the “quay” & the lamps <lit>\n now"],
      [5, "", "", "", "", ""],
      [1],
      [3, "09:30:00"],
    ]);
    expect(rows[2]![1]).toBe("00007");
  });

  it("has its errors, hidden parts, comments and merged cells said", async () => {
    const { said } = await readWorkbook(readFileSync(`test/unit/read/table/made/${program}.xlsx`), "xlsx");
    expect(said).toEqual(
      expect.arrayContaining([
        'a hidden sheet, "Lists", left out',
        '1 cell with an error of a formula (such as #N/A), read as empty: in row 3, column G of the sheet "Responses"',
        '1 hidden row, read as the others: in row 5 of the sheet "Responses"',
        '1 hidden column, read as the others: in column D of the sheet "Responses"',
        '1 comment on cells, left out: in the sheet "Responses"',
        '1 group of merged cells, whose value is read in the first: in row 1, column A of the sheet "Notes"',
      ]),
    );
  });
});

describe("a cell", () => {
  it("with a shared text has its runs, and not how they are pronounced", async () => {
    const strings =
      "<si><r><t>Har</t></r><r><t>bour</t></r><rPh><t>HAABAA</t></rPh></si><si><t>Quay</t></si>";
    const { rows } = await read(data('<row r="4"><c r="B4" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'), {
      strings,
    });
    expect(rows).toEqual([[4, "", "Harbour", "Quay"]]);
  });

  it("has its escapes decoded, its breaks as line breaks, and control characters taken out, which is said", async () => {
    const { rows, said } = await read(data(row("one_x000D_\ntwo_x0007_", "_x005F_x000D_", "_xD83D__x")));
    expect(rows).toEqual([[1, "one\ntwo", "_x000D_", "\uFFFD_x"]]);
    expect(said).toEqual([
      '1 control character in cells, taken out: in row 1, column A of the sheet "Answers"',
    ]);
  });

  it("counts from the cell before where it has no address", async () => {
    const { rows } = await read(data('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>'));
    expect(rows).toEqual([[1, "1", "", "", "2", "3"]]);
  });

  it("as long as Excel's longest is said to be cut, perhaps", async () => {
    const { said } = await read(data(row("x".repeat(32_767), "x".repeat(32_766))));
    expect(said).toEqual([
      '1 cell of 32767 characters, as many as Excel keeps of a longer text: in row 1, column A of the sheet "Answers"',
    ]);
  });

  it("with a formula has its value, and one without is said with sheet, row and column", async () => {
    const cells =
      '<c><f>A9+1</f><v>4</v></c><c t="str"><f>B9</f><v></v></c><c><f>C9</f></c><c t="e"><v>#REF!</v></c>';
    const { rows, notes } = await read(data(`<row r="3">${cells}<c t="b"><v>1</v></c></row>`));
    expect(rows).toEqual([[3, "4", "", "", "", "TRUE"]]);
    expect(notes.map(({ severity, line, column }) => [severity, line, column])).toEqual([
      ["warning", 3, 4],
      ["warning", 3, 3],
    ]);
  });

  it("too long for a text leaves out its row alone, with sheet, row and column", {
    timeout: 60_000,
  }, async () => {
    const { rows, notes } = await read(data(row("a") + row("b", "x".repeat(50 * 1024 * 1024)) + row("c")));
    expect(rows).toEqual([
      [1, "a"],
      [3, "c"],
    ]);
    expect(notes).toMatchObject([{ severity: "error", line: 2, column: 2 }]);
    expect(notes[0]!.words[0]).toBe(
      'a cell longer than 16777216 characters, in row 2, column B of the sheet "Answers": its row is left out',
    );
  });
});

describe("days", () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const days =
    '<row><c s="0"><v>1</v></c><c s="0"><v>60</v></c><c s="0"><v>61</v></c><c s="0"><v>-1</v></c></row>';
  it("are counted from 1900, with the day that never was", async () => {
    const { rows } = await read(data(days), { styles });
    expect(rows).toEqual([[1, "1900-01-01", "1900-02-29", "1900-03-01", "-1"]]);
  });

  it("are counted from 1904 where the workbook says so", async () => {
    const { rows } = await read(data(days), { styles, workbook: '<workbookPr date1904="1"/>' });
    expect(rows).toEqual([[1, "1904-01-02", "1904-03-01", "1904-03-02", "-1"]]);
  });
});

it("rows keep their numbers, blank ones are passed over, and none is narrower than one above it", async () => {
  const { rows } = await read(
    data(
      `<row r="2"><c><v>1</v></c><c><v>2</v></c></row><row r="9"><c/></row><row r="12"><c><v>3</v></c></row>`,
    ),
  );
  expect(rows).toEqual([
    [2, "1", "2"],
    [12, "3", ""],
  ]);
});

it("rows can be read again, and what is odd in them is said once", async () => {
  const said: string[] = [];
  const [sheet] = await readXlsx(
    makeXlsx(data('<row><c t="e"><v>#N/A</v></c><c><v>1</v></c></row>')),
    (note) => said.push(note.words[0]),
  );
  for (let time = 0; time < 2; time++)
    for await (const { cells } of sheet!.rows) expect(cells).toEqual(["", "1"]);
  expect(said).toHaveLength(1);
});

it("merged areas are told without reading the rows", async () => {
  const sheet = `${data(row("about sheetData"))}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>`;
  const [answers] = await readXlsx(makeXlsx(sheet), () => undefined);
  expect(await answers!.merged()).toEqual([
    { lines: [1, 1], columns: [1, 3] },
    { lines: [2, 4], columns: [2, 2] },
  ]);
});

it("all sheets are read, hidden ones said, and macros never run", async () => {
  const parts = { "xl/vbaProject.bin": "macro" };
  const both = await read(data(row("a")), { second: "", parts });
  expect(both.names).toEqual(["Answers", "Second"]);
  expect(both.said).toEqual(["macros, which are not run"]);
  const one = await read(data(row("a")), { second: 'state="veryHidden"' });
  expect([one.names, one.said]).toEqual([["Answers"], ['a hidden sheet, "Second", left out']]);
});

it("text boxes over a sheet are said", async () => {
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships><Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    "xl/drawings/drawing1.xml": '<d:x xmlns:d="d"><d:txBody><d:t>Read me</d:t></d:txBody><d:txBody/></d:x>',
  };
  const { said } = await read(data(row("a")), { parts });
  expect(said).toEqual(['1 text box over the cells, left out: in the sheet "Answers"']);
});

describe("refused is", () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  const sheet = makeXlsx(data(row("a")));
  it.each([
    ["entities", makeXlsx(data(""), { parts: { "xl/sharedStrings.xml": bomb } }), "a document type"],
    [
      "a password",
      Buffer.from(
        "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
        "latin1",
      ),
      "with a password",
    ],
    ["half of a file", sheet.subarray(0, sheet.length / 2), "damaged"],
    ["a path that leads out", packed({ "../xl/workbook.xml": "<workbook/>" }), "leads out of it"],
    ["another archive", packed({ "a.txt": "a" }), "it has no list of sheets"],
    [
      "a binary workbook",
      packed({ "_rels/.rels": '<R xmlns="x"/>', "xl/workbook.bin": "" }),
      "no list of sheets",
    ],
    [
      "a text that is not there",
      makeXlsx(data('<row><c t="s"><v>7</v></c></row>')),
      "text 7 of row 1, column 1 is not there",
    ],
    ["a row beyond all", makeXlsx(data('<row r="99999999"><c><v>1</v></c></row>')), "with row 99999999"],
    [
      "a column beyond all",
      makeXlsx(data('<row><c r="ZZZ1"><v>1</v></c></row>')),
      "with column 18278 in row 1",
    ],
    ["XML cut short", makeXlsx("<sheetData><row>"), "damaged"],
  ])("%s", async (_, bytes, words) => {
    expect(await refusal(bytes)).toContain(words);
  });

  it("what unpacks to more than a sheet may have, before it is unpacked", async () => {
    const bytes = makeXlsx(data(row("a")));
    bytes.writeUInt32LE(1024 * 1024 * 1024 + 1, bytes.indexOf("PK\x01\x02") + 24);
    expect(await refusal(bytes)).toContain("a part that unpacks to 1073741825 bytes");
  });
});
