import { expect, it } from "vitest";
import { NUMBER, numberOf } from "#src/cues/number-words.ts";

it.each([
  ["985", 985],
  ["1,204", 1204],
  ["1,204,000", 1_204_000],
  ["1\u202f204", 1204],
  ["nine", 9],
  ["Twelve", 12],
  ["sixty", 60],
  ["sixty-one", 61],
  ["sixty\none", 61],
  ["a hundred", 100],
  ["two hundred and five", 205],
  ["two hundred and sixty-one", 261],
  ["three thousand", 3000],
  ["4 thousand", 4000],
  ["a thousand and one", 1001],
  ["two thousand, three hundred and forty-five", 2345],
  ["twelve hundred", 1200],
])("%j is read as %d", (text, value) => {
  expect(new RegExp(`^${NUMBER}$`, "i").test(text)).toBe(true);
  expect(numberOf(text)).toBe(value);
});

it.each(["hundreds", "hundred", "a", "1,20", "sixty-ten", ""])("%j is no number", (text) => {
  expect(new RegExp(`^${NUMBER}$`, "i").test(text)).toBe(false);
});
