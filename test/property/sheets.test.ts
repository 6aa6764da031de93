/** Workbooks that our own writer makes, which knows nothing of the reader, are read back cell by cell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText } from "#src/show/sheets/cell-text.ts";
import { ods } from "#src/show/sheets/ods.ts";
import type { Workbook } from "#src/show/sheets/workbook.ts";
import { xlsx } from "#src/show/sheets/xlsx.ts";
import { readWorkbook } from "../unit/read/table/make-sheets.ts";

const SEED = 20261130;

const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom("_x000D_", "#N/A", "=A1", "007", "1e5", "<&>"),
  )
  .map(cellText);
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

const workbookOf = (cells: readonly (readonly string[])[]): Workbook => ({
  title: "Answers",
  language: "en-GB",
  font: "Arial",
  generator: "test",
  sheets: [
    {
      name: "Answers",
      title: "Title",
      lines: [],
      table: {
        id: "answers",
        columns: cells[0]!.map((_, at) => ({ header: `Column ${at}`, kind: "text", width: 10 })),
        rows: cells,
      },
    },
  ],
});

describe.each([
  ["xlsx", xlsx],
  ["ods", ods],
] as const)("%s", (kind, write) => {
  it("gives back every text", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const { rows: found } = await readWorkbook(Buffer.from(write(workbookOf(cells))), kind);
        const header = cells[0]!.map((_, at) => `Column ${at}`);
        const all = [["Title"], header, ...cells].map((row, at) => ({ line: at + 1, row }));
        const full = all.filter(({ row }) => row.some((one) => one !== ""));
        const width = header.length;
        const padded = ({ line, row }: (typeof full)[number]) => [
          line,
          ...row,
          ...Array.from({ length: line === 1 ? 0 : width - row.length }, () => ""),
        ];
        expect(found).toEqual(full.map(padded));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});
