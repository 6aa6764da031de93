/** The font that is shipped: which letters it has, and how wide text is in it. */
import { expect, test } from "vitest";
import { fontsOf } from "#src/show/chart/fonts.ts";
import { STANDARD } from "#src/show/style/standard.ts";

const fonts = fontsOf(STANDARD);

test.each(["Straße, œuvre, Łódź", "Ελλάδα", "Україна", "المواصلات", "תחבורה"])("has signs for %s", (text) => {
  expect(fonts.missing(text)).toEqual([]);
});

test("lacks those of other scripts, each told once", () => {
  expect(fonts.missing("日本日 a🙂")).toEqual(["日", "本", "🙂"]);
});

test("width grows with size and length, and bold is wider", () => {
  expect(fonts.width("quay", 20)).toBeCloseTo(2 * fonts.width("quay", 10), 10);
  expect(fonts.width("quayquay", 10)).toBeCloseTo(2 * fonts.width("quay", 10), 10);
  expect(fonts.width("quay", 10, "bold")).toBeGreaterThan(fonts.width("quay", 10));
});
