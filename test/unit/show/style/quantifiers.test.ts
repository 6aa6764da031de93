/** The words for shares that a style file gives. */
import { expect, test } from "vitest";
import { readStyle } from "#src/show/style/read-style.ts";

const read = (...quantifiers: readonly string[]) =>
  readStyle(`name: ours\nquantifiers:\n${quantifiers.map((one) => `  - ${one}\n`).join("")}`, "style.yaml");

const few = "{ below: 10, word: few }";
const many = "{ below: 50, word: many }";
const most = "{ below: null, word: most }";

test("limits that rise, the last of them null, are taken as they are", () => {
  const { style, problems } = read(few, many, most);
  expect(problems).toEqual([]);
  expect(style?.quantifiers).toEqual([
    { below: 10, word: "few" },
    { below: 50, word: "many" },
    { below: null, word: "most" },
  ]);
  expect(read(most).problems).toEqual([]);
});

test.each([
  ["a limit below the one before", [many, few, most], '"few" below 10 after "many" below 50', 4],
  ["a limit twice", [few, few, most], '"few" below 10 after "few" below 10', 4],
  ["a last word with a limit", [few, many], '"many" below 50 as the last', 4],
  [
    "a word without a limit before others",
    [few, most, many, most],
    '"most" below null before other words',
    4,
  ],
])("%s is refused, at its line", (_, quantifiers, found, line) => {
  const { style, problems } = read(...quantifiers);
  expect(style).toBeNull();
  expect(problems).toMatchObject([{ found, place: { line } }]);
  expect(problems[0]).toMatchObject({ expected: expect.any(String), hint: expect.any(String) });
});
