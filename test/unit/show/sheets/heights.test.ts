import { expect, test } from "vitest";
import { rowHeight } from "#src/show/sheets/heights.ts";
import { columnWidths } from "#src/show/sheets/widths.ts";

const cell = (value: string | number, style: "text" | "header" | "heading1" = "text") => ({ value, style });

test("a row is as high as the cell with most lines", () => {
  expect(rowHeight([cell("a"), cell(12)], [10, 10])).toBe(16);
  expect(rowHeight([cell("one two three"), cell("a")], [10, 10])).toBe(32);
  expect(rowHeight([cell("a"), cell("one two three four five")], [10, 10])).toBe(47);
});

test("a word that is too long for a line takes as many as it needs", () => {
  expect(rowHeight([cell("a".repeat(20))], [10])).toBe(32);
  expect(rowHeight([cell("a".repeat(21))], [10])).toBe(47);
});

test("bold and larger letters take more room", () => {
  expect(rowHeight([cell("a".repeat(10))], [10])).toBe(16);
  expect(rowHeight([cell("a".repeat(10), "header")], [10])).toBe(32);
  expect(rowHeight([cell("a", "heading1")], [10])).toBe(21);
});

test("no row is higher than programs take", () => {
  expect(rowHeight([cell("a ".repeat(9_000))], [10])).toBe(409);
});

test("columns are as wide as their longest text, within bounds, the first one always the same", () => {
  const widths = columnWidths(
    ["A", "B", "C", "D", "Extraordinarily"],
    [["a", 1, "c".repeat(30), "d".repeat(99), 5]],
  );
  expect(widths).toEqual([44, 14, 32, 70, 18]);
});

test("capitals, and signs of scripts without them, are wider", () => {
  expect(columnWidths(["A", "B", "C"], [["a", "B".repeat(20), "灯".repeat(20)]])).toEqual([44, 27, 38]);
});
