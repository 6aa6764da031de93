/** Lines that fit: nothing of a text is lost, and no line is wider than it may be. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "#src/show/chart/lines.ts";

const measure = (text: string) => [...text].length;

test.each([
  ["breaks between words", "the quay and the crane", 9, ["the quay", "and the", "crane"]],
  ["breaks a word that is wider than a line", "Donaudampfschiff ahoy", 8, ["Donaudam", "pfschiff", "ahoy"]],
  ["keeps together what a space of its own joins", "nets (of\u00a018)", 8, ["nets", "(of\u00a018)"]],
  ["an empty text is one empty line", "", 8, [""]],
])("%s", (_, text, width, lines) => {
  expect(linesOf(text, width, measure)).toEqual(lines);
});

test("of more lines than there may be, the last ends in an ellipsis", () => {
  expect(linesOf("the quay and the crane", 9, measure, 2)).toEqual(["the quay", "and the…"]);
});

test("any text: every character stands in its order, and lines are as wide as they may be at most", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        const lines = linesOf(text, width, measure);
        const bare = (words: string) => words.replace(/[^\S\u00a0]+/gu, "");
        expect(bare(lines.join(""))).toBe(bare(text));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      },
    ),
    { seed: 20, numRuns: 500 },
  );
});
