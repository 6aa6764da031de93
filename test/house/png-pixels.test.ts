/** Pixels are read whatever filter holds their rows, and however they are packed. */
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pngPixels } from "./png-pixels.ts";

const WIDTH = 3;
const ROWS = [
  [10, 200, 30, 40, 50, 60, 70, 80, 90],
  [15, 190, 35, 40, 255, 0, 1, 2, 3],
];

/** A chunk; nobody here looks at the check sum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}

/** The pictures of these rows, each held by a filter; written by the rules of the format (PNG specification, 9.2). */
function png(rows: readonly (readonly number[])[], filter: number, level = 9): Uint8Array {
  const at = (row: number, column: number) => (column < 0 ? 0 : (rows[row]?.[column] ?? 0));
  const packed = rows.flatMap((row, y) => [
    filter,
    ...row.map((value, x) => {
      const [left, above, corner] = [at(y, x - 3), at(y - 1, x), at(y - 1, x - 3)];
      const guess = left + above - corner;
      const byDistance = [left, above, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
      return (value - [0, left, above, Math.floor((left + above) / 2), byDistance[0]!][filter]! + 512) % 256;
    }),
  ]);
  const size = Buffer.alloc(13);
  size.writeUInt32BE(WIDTH);
  size.writeUInt32BE(rows.length, 4);
  size.set([8, 2], 8);
  const data = deflateSync(Buffer.from(packed), { level });
  const parts = [chunk("IHDR", size), chunk("IDAT", data.subarray(0, 5)), chunk("IDAT", data.subarray(5))];
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...parts,
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test.each([0, 1, 2, 3, 4])("the same pixels are told alike, held by filter %i", (filter) => {
  expect(pngPixels(png(ROWS, filter, filter))).toBe(pngPixels(png(ROWS, 0)));
});

test("one pixel more or less bright is told", () => {
  const [first, second] = ROWS;
  const other = [first!, second!.map((value, at) => (at === 4 ? value - 1 : value))];
  expect(pngPixels(png(other, 0))).not.toBe(pngPixels(png(ROWS, 0)));
  expect(pngPixels(png(ROWS, 4))).toMatch(/^3 × 2 pixels, sha256 [0-9a-f]{64}$/);
});

test("what is no such file is refused", () => {
  expect(() => pngPixels(Buffer.alloc(60))).toThrow("not a PNG file");
});
