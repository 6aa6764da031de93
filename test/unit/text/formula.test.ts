/** Cells that could start a formula get an apostrophe, and lose it again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { withMark, withoutFormulaMark } from "#src/text/formula.ts";

test.each(["=1", "+1", "-1", "@a", " =1", "\t1", "＝1"])("%j is marked", (cell) => {
  expect(withMark(cell)).toBe(`'${cell}`);
});

test("a cell that is marked is read back as it was, and one that is not has no mark to lose", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("=", "-", "@", "\t", " +").chain((start) => fc.string().map((rest) => start + rest)),
  );
  fc.assert(
    fc.property(cell, (text) => {
      // A text that begins with an apostrophe and a formula cannot be told from a marked one.
      fc.pre(withoutFormulaMark(text) === text);
      expect(withoutFormulaMark(withMark(text))).toBe(text);
    }),
    { seed: 5 },
  );
});
