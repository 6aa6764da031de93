import { expect, test } from "vitest";
import { cellText } from "#src/show/sheets/cell-text.ts";

test("white space is one space, and none at the ends", () => {
  expect(cellText(" a\n\tb\u00a0\u2028 c ")).toBe("a b c");
});

test("signs that XML forbids, half surrogates too, are replaced", () => {
  expect(cellText("a\u0000b\u001bc\ud800d\uffffe😀")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde😀");
});

test("what begins like a formula stays as it is: cells of text are never formulas", () => {
  expect(cellText("=1+1")).toBe("=1+1");
});

test("text is cut at what a cell holds, between signs", () => {
  expect(cellText("a".repeat(32_767))).toBe("a".repeat(32_767));
  expect(cellText("a".repeat(32_768))).toBe(`${"a".repeat(32_766)}…`);
  expect(cellText(`${"a".repeat(32_765)}😀bc`)).toBe(`${"a".repeat(32_765)}…`);
});
