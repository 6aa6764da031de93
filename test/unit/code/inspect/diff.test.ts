/** The limit of a diff. */
import { expect, test } from "vitest";
import { beyondLimit } from "#src/code/inspect/diff.ts";

const change = { response: "r", terms: [] };

const theme = (gained: number, lost: number, moved = 0) => ({
  theme: "a",
  state: "kept" as const,
  before: 50,
  after: 50 + gained - lost,
  gained: Array(gained).fill(change),
  lost: Array(lost).fill(change),
  moved: Array(moved).fill({ response: "r", before: "for", after: "both" }),
  vanished: [],
});

test.each([
  [29, 0, 29, false],
  [30, 0, 29, true],
  [15, 15, 29, true],
  [0, 1, 0, true],
  [0, 0, 0, false],
])("%i gained and %i lost of 100 are beyond %i%%: %s", (gained, lost, limit, isBeyond) => {
  const diff = { base: 100, themes: [theme(gained, lost)] };
  expect(beyondLimit(diff, limit)).toEqual(isBeyond ? diff.themes : []);
});

test("responses that take another position count with those gained and lost", () => {
  const diff = { base: 100, themes: [theme(1, 1, 1)] };
  expect(beyondLimit(diff, 3)).toEqual([]);
  expect(beyondLimit(diff, 2)).toEqual(diff.themes);
});
