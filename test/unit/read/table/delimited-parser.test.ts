/** Delimited text is cut into the rows that a program wrote, wherever the chunks end. */
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CELL_TOO_LONG,
  type DelimitedRow,
  delimitedParser,
  LONGEST_CELL,
} from "#src/read/table/delimited/delimited-parser.ts";
import { findDialect } from "#src/read/table/delimited/find-dialect.ts";

function parse(text: string, delimiter = ",", step = text.length + 1): readonly DelimitedRow[] {
  const parser = delimitedParser({ delimiter, isBrokenByReturns: false });
  const rows: DelimitedRow[] = [];
  for (let at = 0; at < text.length; at += step) rows.push(...parser.push(text.slice(at, at + step)));
  return [...rows, ...parser.end()];
}

const cell = fc.string({ unit: fc.constantFrom("a", " ", '"', ",", ";", "\n", "\t", "|", "é", "日") });
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

test("what another program writes is read back, with any sign and in chunks of any size", () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(",", ";", "\t", "|"),
      fc.integer({ min: 1, max: 7 }),
      (rows, delimiter, step) => {
        const text = stringify(rows, { delimiter, quoted: true });
        const read = parse(text, delimiter, step);
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(read.every(({ fault }) => fault === null)).toBe(true);
      },
    ),
    { seed: 17, numRuns: 300 },
  );
});

test("a row has the line on which it begins, below cells of several lines", () => {
  const lines = parse('a,b\r\n"1\r\n2\r\n3",x\r\n4,y\r\n').map(({ line, cells }) => [line, ...cells]);
  expect(lines).toEqual([
    [1, "a", "b"],
    [2, "1\r\n2\r\n3", "x"],
    [5, "4", "y"],
  ]);
});

test("a quotation mark inside a cell is a sign, and one that is never closed a fault", () => {
  expect(parse('a 6" pipe,b\n')[0]!.cells).toEqual(['a 6" pipe', "b"]);
  expect(parse('a,"b\nc,d\n')[0]!.fault).toBe("a quotation mark that is never closed");
});

test("a cell that is too long leaves its row out, and the next is read", () => {
  const rows = parse(`"${"x".repeat(LONGEST_CELL + 1)}",b\nc,d\n`, ",", 1 << 20);
  expect(rows.map(({ fault }) => fault)).toEqual([CELL_TOO_LONG, null]);
  expect(rows[1]!.cells).toEqual(["c", "d"]);
});

test.each([
  [",", 'id,text\n1,"a; b; c"\n2,"d; e"\n'],
  [";", "id;text\n1;a, b, c\n2;d, e\n"],
  ["\t", "id\ttext\n1\ta, b\n2\tc, d\n"],
  ["|", "id|text\n1|a, b\n2|c; d\n"],
  [";", "sep=;\na,b;c\n"],
])("the sign between cells is %j", (delimiter, text) => {
  expect(findDialect(text, false).delimiter).toBe(delimiter);
});
