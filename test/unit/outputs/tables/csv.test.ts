import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "#src/outputs/tables/csv.ts";

const signs = fc.constantFrom(..."ab 1,;\"'\n\r\t=+-@＝🚌é");
const cell = fc.oneof(fc.string({ unit: signs, maxLength: 6 }), fc.nat(), fc.constant(null));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });

test("rows are the bytes that csv-stringify writes, formulas escaped", () => {
  fc.assert(
    fc.property(rows, (some) => {
      // It looks for a formula in the first sign only: such cells have a test of their own.
      fc.pre(!some.flat().some((one) => /^\s+[=+\-@＝]/u.test(String(one))));
      expect(csv(some)).toBe(stringify(some, { escape_formulas: true }));
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test("what is written reads back, but for the apostrophe before a formula", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const read = parse(csv(some), { relax_column_count: true, record_delimiter: "\n" }) as string[][];
      const plain = (one: unknown) => String(one ?? "").replace(/^'(?=\s*[=+\-@＝]|[\t\r])/u, "");
      expect(read.map((row) => row.map(plain))).toEqual(some.map((row) => row.map(plain)));
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test.each(["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " =", "\n@", "\u00a0-", "\ufeff="])(
  "a cell that starts with %j gets an apostrophe",
  (start) => {
    const [[written]] = parse(csv([[`${start}1`, "x"]]), { record_delimiter: "\n" }) as [[string]];
    expect(written).toBe(`'${start}1`);
  },
);

test("numbers are no formulas, and a missing value is an empty cell", () => {
  expect(csv([[-3, null, 0.5]])).toBe("-3,,0.5\n");
});
