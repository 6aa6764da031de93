/** Operators in small letters are words; lint says so. */
import { expect, test } from "vitest";
import { lintBook } from "#src/code/inspect/lint-book.ts";
import { book } from "../apply/sample.ts";

const noted = (theme: object) =>
  lintBook(book({ themes: [{ id: "a", ...theme }] }))
    .filter(({ code }) => code === "lint-operator-case")
    .map(({ severity, found, hint }) => `${severity} ${found}; ${hint}`);

test.each([
  [{ terms: ["tram or coach"] }, "`tram or coach`, in which `or` is a word to be found; write OR"],
  [{ rule: "bus and late" }, "`bus and late`, in which `and` is a word to be found; write AND if"],
  [{ rule: "word:bus AND not late" }, "`not late`, in which `not` is a word to be found; write NOT if"],
  [{ terms: ["(tram or coach) NEAR/3 late"] }, "in which `or` is a word"],
])("%j has a note", (theme, said) => {
  expect(noted(theme)).toEqual([expect.stringContaining(said)]);
});

test.each([
  { terms: ["tram OR coach", '"tram or coach"', "=and more", "or", "order", "tram or* coach"] },
  { rule: 'word:bus AND "and then"' },
])("%j has none", (theme) => {
  expect(noted(theme)).toEqual([]);
});
