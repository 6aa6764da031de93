/** Pairs of places that stand close, from the places alone. */
import { expect, test } from "vitest";
import { nearPairs } from "#src/code/apply/near.ts";
import type { TokenSpan } from "#src/code/apply/span.ts";

const spans = (text: string): TokenSpan[] =>
  text
    .split(" ")
    .filter(Boolean)
    .map((one) => {
      const [first, last = first] = one.split("-").map(Number);
      return { first: first!, last: last! };
    });

const pairs = (
  left: string,
  right: string,
  reach = 9,
  more: { ordered?: boolean; units?: Int32Array } = {},
) =>
  nearPairs(spans(left), spans(right), { ordered: false, reach, units: null, ...more }).map(
    ({ first, last }) => `${first}-${last}`,
  );

test.each([
  ["side by side", "100", "101", 1, ["100-101"]],
  ["in the other order", "101", "100", 1, ["100-101"]],
  ["as far as the reach", "100", "103", 3, ["100-103"]],
  ["beyond the reach", "100", "104", 3, []],
  ["counted from the end of the earlier", "100-105", "106-109", 1, ["100-109"]],
  ["none on one side", "", "100", 9, []],
  ["none on the other", "100", "", 9, []],
  ["none that overlap", "100-102", "102-104", 9, []],
  ["the nearest of several", "100 110", "108", 20, ["108-110"]],
  ["each place once", "100 102", "101", 9, ["100-101"]],
  ["several, in order", "200 100", "101 201", 1, ["100-101", "200-201"]],
  ["two that share no word", "100 104", "101 103", 9, ["100-101", "103-104"]],
] as const)("%s", (_, left, right, reach, expected) => {
  const sorted = left.split(" ").sort().join(" ");
  expect(pairs(sorted, right, reach)).toEqual(expected);
});

test("in this order only, where it is asked for", () => {
  expect(pairs("101", "100", 9, { ordered: true })).toEqual([]);
  expect(pairs("100", "101", 9, { ordered: true })).toEqual(["100-101"]);
});

test("in one sentence or paragraph only, where it is asked for", () => {
  const units = new Int32Array(20).map((_, at) => (at < 10 ? 1 : 2));
  expect(pairs("8", "9 11", 99, { units })).toEqual(["8-9"]);
  expect(pairs("8", "11", 99, { units })).toEqual([]);
});

test("a pair that overlaps a nearer one is dropped, and one beside it is not", () => {
  expect(pairs("10 20", "12 15", 20)).toEqual(["10-12", "15-20"]);
  expect(pairs("10 13", "12 30", 30)).toEqual(["12-13"]);
});
