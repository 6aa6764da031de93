/** The program writes what it knows between marks, and keeps what is written by hand. */
import { expect, test } from "vitest";
import { blanks, written } from "./written.ts";

const page = (table: string) =>
  `Before.\n<!-- boats all: written by a test -->\n${table}<!-- /boats -->\nAfter.\n`;

const boats = (...names: readonly string[]) => ({
  boats: () => ({ head: ["boat"], rows: names.map((name) => [`\`${name}\``]), kept: ["what for", "more"] }),
});

const OLD =
  "| boat | what for | more |\n|---|---|---|\n| `dory` | fish \\| crabs | old |\n| `punt` | ducks |  |\n";

test("cells written by hand stay with their row, whatever the order; those of a row that went go", () => {
  expect(written(page(OLD), boats("ketch", "dory"))).toBe(
    page("| boat | what for | more |\n|---|---|---|\n| `ketch` |  |  |\n| `dory` | fish \\| crabs | old |\n"),
  );
});

test("a new row is told as long as nothing is written of it, but for the column `more`", () => {
  expect(blanks(page(OLD))).toEqual([]);
  expect(blanks(written(page(OLD), boats("ketch", "punt")))).toEqual(["`ketch`: what for"]);
});

test("a mark that nothing writes is refused", () => {
  expect(() => written(page(OLD), {})).toThrow("boats");
});

test("what stands outside the marks stays as it is", () => {
  expect(written("A page | without marks.\n", boats("dory"))).toBe("A page | without marks.\n");
});
