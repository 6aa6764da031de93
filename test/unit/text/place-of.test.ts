import { expect, test } from "vitest";
import { placeOf } from "#src/text/place-of.ts";
import { response } from "../count/tally/sample.ts";

const TEXT = "one\ntwo\n\nfour";

function placesOf(lines: object, pages: readonly [number, number] = [1, 1]): string[] {
  const of = response(1, {
    text: TEXT,
    lines: { header: null, body: [10, 13], attribution: null, ...lines },
    pages,
  });
  return [0, 4, 8, 9].map((offset) => Object.values(placeOf(of, offset)).join("/"));
}

test("the lines of the text are the lines of the body, in order", () => {
  expect(placesOf({})).toEqual(["10/1", "11/1", "12/1", "13/1"]);
});

test("furniture between them is passed over, and a page turns where a page starts", () => {
  const lines = {
    body: [10, 16],
    furniture: [
      [11, 12],
      [14, 14],
    ],
    pageStarts: [12],
  };
  expect(placesOf(lines, [4, 5])).toEqual(["10/4", "13/5", "15/5", "16/5"]);
});

test("a page that starts with the body's first line is its first page", () => {
  expect(placesOf({ pageStarts: [10, 13] }, [4, 5])).toEqual(["10/4", "11/4", "12/4", "13/5"]);
});

test("a text with more lines than its body ends on the last line", () => {
  expect(placesOf({ body: [10, 11] })).toEqual(["10/1", "11/1", "11/1", "11/1"]);
});

test("the sign before a line break is on the line it ends", () => {
  const of = response(1, { text: TEXT, lines: { header: null, body: [10, 13], attribution: null } });
  expect(placeOf(of, 3).line).toBe(10);
});
