/** Corrections by hand in spreadsheets: each with its reason, or that they are withheld. */
import { expect, test } from "vitest";
import type { Workbook } from "#src/show/sheets/workbook.ts";
import { workbookOf } from "#src/show/sheets/workbook-of.ts";
import { results, STYLE, withheld } from "./sample.ts";

const NAME = "Corrections by hand";
const sheet = (book: Workbook, name: string) => book.sheets.find((one) => one.name === name);

test("stand on a sheet of their own, each with its reason", () => {
  const byKind = { leftOut: 1, joined: 1, cut: 0, attribution: 0, topics: 1 };
  const list = [
    { response: "a-0001", kinds: ["leftOut"], others: [], reason: "printed twice" },
    { response: "a-0002", kinds: ["joined", "topics"], others: ["a-0003"], reason: "one letter" },
  ] as const;
  const book = workbookOf(results({}, { corrections: { corrections: 2, byKind, list } }), STYLE);
  const { columns, rows } = sheet(book, NAME)!.table!;
  expect(columns.map(({ header }) => header)).toEqual(["Response", "Correction", "Reason"]);
  expect(rows).toEqual([
    ["a-0001", "left out", "printed twice"],
    ["a-0002", "joined with a-0003; topics set", "one letter"],
  ]);
  expect(sheet(book, "Contents")!.table!.rows.at(-1)).toEqual([NAME, "What was put right by hand, and why"]);
});

test("are told on the cover to be withheld where they are", () => {
  const byKind = { leftOut: null, joined: null, cut: null, attribution: null, topics: null };
  const { record, ...others } = withheld();
  const corrections = { corrections: null, byKind, list: [] };
  const book = workbookOf({ ...others, record: { ...record, corrections } }, STYLE);
  expect(sheet(book, NAME)).toBeUndefined();
  const cover = sheet(book, "Cover")!.lines.map(({ text }) => text);
  expect(cover.join(" ")).toMatch(/withheld[^.]*: [^.]*Corrections by hand/);
});

test("have no sheet, and are not missed, where there are none", () => {
  expect(JSON.stringify(workbookOf(results(), STYLE))).not.toContain(NAME);
});
