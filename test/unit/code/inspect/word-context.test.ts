/** How many words stand on either side of a place. */
import { expect, test } from "vitest";
import { wordContext } from "#src/code/inspect/word-context.ts";

const TEXT = "We wait\nfor the (late bus), in\tthe rain.";

const around = (match: string, words: number, text = TEXT) => {
  const start = text.indexOf(match);
  return wordContext(text, start, start + match.length, words);
};

test("so many words stand on either side, with single spaces between them", () => {
  expect(around("late bus", 2)).toEqual({ left: "for the (", match: "late bus", right: "), in the" });
});

test("a sign that sticks to the match is no word of its own", () => {
  expect(around("late bus", 0)).toEqual({ left: "(", match: "late bus", right: ")," });
});

test("where the text ends there are fewer words", () => {
  expect(around("wait", 8)).toMatchObject({ left: "We", right: "for the (late bus), in the rain." });
});

test("a match over a line end is one line", () => {
  expect(around("wait\nfor", 1)).toEqual({ left: "We", match: "wait for", right: "the" });
});
