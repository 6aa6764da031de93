/** How much a gap speaks for a boundary, learned from the clearest ones. */
import { expect, test } from "vitest";
import type { ContentLine } from "#src/cues/content-line.ts";
import { gapScores } from "#src/read/split/topic-header/gaps.ts";

/** `b` after a blank line, `p` after a page, `x` after both, `.` after neither. */
const linesOf = (gaps: string): ContentLine[] =>
  [...gaps].map((gap, at) => ({
    line: at + 1,
    text: "words",
    afterBlank: gap === "b" || gap === "x",
    afterPage: gap === "p" || gap === "x",
  }));

/** Natural logs of what is expected before a response and inside one: 1.6, 0.5, 0.9 of 3 against a third each. */
const UNSEEN = { blank: Math.log(1.6), page: Math.log(0.5), none: Math.log(0.9) };

test("a document that shows nothing has blank lines before its responses, and few pages", () => {
  const { blank, page, none } = gapScores([], []);
  expect(blank).toBeCloseTo(UNSEEN.blank, 10);
  expect(page).toBeCloseTo(UNSEEN.page, 10);
  expect(none).toBeCloseTo(UNSEEN.none, 10);
});

test("each line counts with its gap, before a response or inside one", () => {
  const { blank, page, none } = gapScores(linesOf("b..p.b"), [0, 5]);
  // Before: 3.6 blank, 0.5 page, 0.9 none, of 5; inside: 0.5 blank, 1.5 page, 3.5 none, of 5.5.
  expect(blank).toBeCloseTo(Math.log(3.6 / 5 / (0.5 / 5.5)), 10);
  expect(page).toBeCloseTo(Math.log(0.5 / 5 / (1.5 / 5.5)), 10);
  expect(none).toBeCloseTo(Math.log(0.9 / 5 / (3.5 / 5.5)), 10);
});

test("a page that follows a blank line is a page", () => {
  expect(gapScores(linesOf("x"), [])).toEqual(gapScores(linesOf("p"), []));
});

test("no gap speaks louder than four, for or against", () => {
  const lines = linesOf(`${"b".repeat(900)}${".".repeat(900)}`);
  const first = gapScores(lines, [...Array(900).keys()]);
  expect(first).toMatchObject({ blank: 4, none: -4 });
  const second = gapScores(
    lines,
    [...Array(900).keys()].map((at) => at + 900),
  );
  expect(second).toMatchObject({ blank: -4, none: 4 });
});
