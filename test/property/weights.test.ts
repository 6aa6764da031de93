/** Adds terms to themes with weights: what a theme asks for is never lost by a term more. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { book, response } from "../unit/code/apply/sample.ts";

test("a further term that overlaps the others never takes a response from a theme with a threshold", () => {
  const graded = fc.record({
    term: fc.constantFrom("a", "b", "a b", "b a", "a b a", "a*"),
    weight: fc.constantFrom(0.5, 1, 2),
  });
  const asked = fc.constantFrom({ threshold: 1 }, { threshold: 2 }, { threshold: 3 }, { "at-least": 2 });
  const words = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(graded, { minLength: 1, maxLength: 4 }),
      graded,
      asked,
      words,
      (few, further, more, of) => {
        const carries = (terms: readonly object[]) =>
          compileCodebook(book({ themes: [{ id: "t", terms, ...more }] })).code(response(of.join(" ")))
            .themes;
        expect(carries(few).length > carries([...few, further]).length).toBe(false);
      },
    ),
    { seed: 20_240_117, numRuns: 2000 },
  );
});
