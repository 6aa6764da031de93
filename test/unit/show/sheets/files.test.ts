import { describe, expect, onTestFinished, test, vi } from "vitest";
import { gridOf } from "#src/show/sheets/grid.ts";
import { ods } from "#src/show/sheets/ods.ts";
import { workbookOf } from "#src/show/sheets/workbook-of.ts";
import { xlsx } from "#src/show/sheets/xlsx.ts";
import { columnName } from "#src/text/column-name.ts";
import type { Spreadsheet } from "../../../publishing/spreadsheet.ts";
import { readOds } from "../../../publishing/spreadsheet-ods.ts";
import { readXlsx } from "../../../publishing/spreadsheet-xlsx.ts";
import { partsOf } from "../../../publishing/spreadsheet-xml.ts";
import { results, STYLE, withheld, worded } from "./sample.ts";

const BOOK = workbookOf(results(), STYLE);

const written = (book = BOOK) =>
  book.sheets.map((sheet) => {
    const { above, header, rows } = gridOf(sheet);
    const all = [...above.map((cell) => [cell]), ...(header ? [header] : []), ...rows];
    return [sheet.name, all.map((row) => row.map(({ value }) => value))];
  });

const cellsOf = ({ sheets }: Spreadsheet) =>
  sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(({ value }) => value))]);

describe.each([
  ["OpenDocument", ods, readOds],
  ["Office Open XML", xlsx, readXlsx],
] as const)("an %s file", (_, write, read) => {
  test("holds the cells of the workbook, numbers as numbers and text as text", () => {
    expect(cellsOf(read(write(BOOK)))).toEqual(written());
    const hidden = workbookOf(withheld(), STYLE);
    expect(cellsOf(read(write(hidden)))).toEqual(written(hidden));
  });

  test("has title and language among its properties", () => {
    expect(read(write(BOOK))).toMatchObject({ title: "Counts by theme: Lamps & lanes", language: "en-GB" });
  });

  test("leads from the contents to sheets with apostrophes in their names, and quotes words in headers", () => {
    const words = { topicsName: "People's & others' topics", topic: 'A "topic"' };
    const book = read(write(workbookOf(results(), worded(words))));
    const topics = book.sheets.find(({ name }) => name === words.topicsName);
    expect(book.sheets[1]?.links).toContain(words.topicsName);
    expect(topics?.rows[4]?.[0]?.value).toBe(words.topic);
    expect(book.sheets.map(({ tables }) => tables.length)).toEqual([0, ...Array<number>(12).fill(1)]);
  });

  test("has named styles for headings", () => {
    const styles = read(write(BOOK))
      .sheets[0]?.rows.slice(0, 3)
      .map(([cell]) => cell?.style);
    expect(styles?.slice(0, 2)).toEqual(["Heading 1", "Heading 2"]);
    expect(styles?.[2]).not.toContain("Heading");
  });

  test("has the same bytes each time", () => {
    expect(write(BOOK)).toEqual(write(workbookOf(results(), STYLE)));
  });
});

test("every part of both files has the first day that zip archives know", () => {
  for (const bytes of [ods(BOOK), xlsx(BOOK)]) {
    const data = Buffer.from(bytes);
    for (let at = data.indexOf("PK\u0001\u0002"); at >= 0; at = data.indexOf("PK\u0001\u0002", at + 4))
      expect(data.readUInt32LE(at + 12)).toBe(0x00216000);
  }
});

test("files have the same bytes in every time zone", () => {
  const here = ods(BOOK);
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const [zone, offset] of [
    ["America/New_York", 300],
    ["Pacific/Auckland", -780],
  ] as const) {
    vi.stubEnv("TZ", zone);
    expect(new Date(1980, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(ods(BOOK)).toEqual(here);
  }
});

test("an OpenDocument file begins with its type, not compressed", () => {
  const text = Buffer.from(ods(BOOK)).toString("latin1");
  expect(text.slice(30, 84)).toBe("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
});

test("an OpenDocument file lists its parts", () => {
  const parts = partsOf(ods(BOOK));
  for (const path of parts.keys())
    if (path !== "mimetype" && !path.startsWith("META-INF"))
      expect(parts.get("META-INF/manifest.xml")).toContain(`manifest:full-path="${path}"`);
});

test("an Office Open XML file gives the type of each part, and every part that one refers to is there", () => {
  const parts = partsOf(xlsx(BOOK));
  const paths = [...parts.keys()].filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  for (const path of paths) expect(parts.get("[Content_Types].xml")).toContain(`PartName="/${path}"`);
  const targets = [...parts].flatMap(([path, text]) =>
    [...text.matchAll(/ Target="([^"]+)"/g)].map(([, target]) =>
      new URL(target!, `file:///${path.replace("_rels/", "")}`).pathname.slice(1),
    ),
  );
  expect(targets.sort()).toEqual(paths.sort());
});

test("percentages show one decimal, lifts two, counts none", () => {
  const styles = partsOf(ods(BOOK)).get("styles.xml")!;
  expect([...styles.matchAll(/number:decimal-places="(\d)"/g)].map(([, places]) => places)).toEqual([
    "0",
    "1",
    "2",
  ]);
  const content = partsOf(ods(BOOK)).get("content.xml")!;
  expect(content).toContain('table:style-name="Tenths" office:value-type="float" office:value="12.5"');
  expect(content).toContain('table:style-name="Hundredths" office:value-type="float" office:value="1.25"');
});

test("names of sheets are quoted in addresses, their apostrophes doubled", () => {
  const book = workbookOf(results(), worded({ topicsName: "People's" }));
  const content = partsOf(ods(book)).get("content.xml");
  expect(content).toContain("'People''s'.A5:'People''s'.D7");
  expect(content).toContain("#'People''s'.A1");
  expect(partsOf(xlsx(book)).get("xl/workbook.xml")).toContain("'People''s'!$5:$5");
});

test("columns have names of letters", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
