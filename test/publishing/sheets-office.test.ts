/** LibreOffice opens the spreadsheets and finds in them what was written. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gridOf } from "#src/show/sheets/grid.ts";
import { ods } from "#src/show/sheets/ods.ts";
import { workbookOf } from "#src/show/sheets/workbook-of.ts";
import { xlsx } from "#src/show/sheets/xlsx.ts";
import { describeWith, OFFICE } from "../house/programs.ts";
import { results, worded } from "../unit/show/sheets/sample.ts";
import type { Spreadsheet } from "./spreadsheet.ts";
import { readOds } from "./spreadsheet-ods.ts";
import { readXlsx } from "./spreadsheet-xlsx.ts";

const BOOK = workbookOf(results(), worded({ topicsName: "People's & others' topics", topic: 'A "topic"' }));

const dir = mkdtempSync(join(tmpdir(), "themetally-sheets-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Lets LibreOffice read some files and write each in a format; it takes seconds to start, so all at once. */
function convert(format: string, ...files: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(dir, "profile")).href}`;
  const from = files.map((file) => join(dir, file));
  const args = ["--headless", profile, "--convert-to", format, "--outdir", join(dir, format), ...from];
  const run = spawnSync(OFFICE.path!, args);
  if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
}

/** @returns the file as LibreOffice wrote it after reading it */
const resaved = (file: string, format: string): Uint8Array =>
  readFileSync(join(dir, format, file.replace(/\w+$/, format)));

const cellsOf = ({ sheets }: Spreadsheet) =>
  sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(({ value }) => value))]);

const WRITTEN = BOOK.sheets.map((sheet) => {
  const { above, header, rows } = gridOf(sheet);
  const all = [...above.map((cell) => [cell]), ...(header ? [header] : []), ...rows];
  return [sheet.name, all.map((row) => row.map(({ value }) => value))];
});

/** Cover and contents are before what the contents lead to. */
const LINKS = BOOK.sheets.slice(2).map(({ name }) => name);

const TABLES = BOOK.sheets.flatMap(({ name, table }) =>
  table ? [[name, table.rows.length + 1, table.columns.length]] : [],
);

const tablesOf = ({ sheets }: Spreadsheet) =>
  sheets.flatMap(({ name, tables }) =>
    tables.map(({ first, last }) => [name, last[0] - first[0] + 1, last[1] - first[1] + 1]),
  );

describeWith(OFFICE, "LibreOffice", () => {
  beforeAll(() => {
    writeFileSync(join(dir, "open.ods"), ods(BOOK));
    writeFileSync(join(dir, "office.xlsx"), xlsx(BOOK));
    convert("ods", "open.ods", "office.xlsx");
    convert("xlsx", "open.ods");
    convert("pdf", "open.ods", "office.xlsx");
  }, 300_000);

  test("reads from OpenDocument files the cells, tables and properties that were written", () => {
    const book = readXlsx(resaved("open.ods", "xlsx"));
    expect(cellsOf(book)).toEqual(WRITTEN);
    expect(book).toMatchObject({ title: BOOK.title, language: BOOK.language });
    const again = readOds(resaved("open.ods", "ods"));
    expect(tablesOf(again).sort()).toEqual(TABLES.sort());
    expect(again.sheets.flatMap(({ links }) => links)).toEqual(LINKS);
  });

  test("reads from Office Open XML files the cells, tables and properties that were written", () => {
    const book = readOds(resaved("office.xlsx", "ods"));
    expect(cellsOf(book)).toEqual(WRITTEN);
    expect(tablesOf(book).sort()).toEqual(TABLES.sort());
    expect(book).toMatchObject({ title: BOOK.title, language: BOOK.language });
    expect(book.sheets.flatMap(({ links }) => links)).toEqual(LINKS);
  });

  test.each(["open.ods", "office.xlsx"])("prints %s one page wide", (file) => {
    const pdf = Buffer.from(resaved(file, "pdf")).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages).toHaveLength(BOOK.sheets.length);
  });
});
