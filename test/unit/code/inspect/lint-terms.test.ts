/** What lint says of terms in a response that is nothing but hits. */
import { expect, test } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { startTermLint } from "#src/code/inspect/lint-terms.ts";
import { book, response } from "../apply/sample.ts";

const linted = (terms: readonly string[], text: string) => {
  const codebook = book({ themes: [{ id: "a", terms }] });
  const coder = compileCodebook(codebook);
  const lint = startTermLint(codebook, coder);
  lint.add(coder.code(response(text)));
  return lint.findings().map(({ found }) => found);
};

test("a term that stands free between longer matches counts", () => {
  expect(linted(["late bus", "late"], "A late bus, late, a late bus.")).toEqual([]);
});

test("a term before, in and after longer matches is found in each of its places", () => {
  expect(linted(["late bus", "bus late", "late"], "A late bus. The bus late. A late bus.")).toEqual([
    "`late`, which matches in 3 places and never counts: inside a longer match (`late bus`): 2, inside a longer match (`bus late`): 1",
  ]);
});

/** What grew with the square of the number took minutes for three times as many. */
const MANY = 50_000;

test("50,000 hits in one response are looked at in linear time", { timeout: 20_000 }, () => {
  const found = linted(["late bus", "late"], "late bus ".repeat(MANY));
  expect(found).toEqual([
    `\`late\`, which matches in ${MANY} places and never counts: inside a longer match (\`late bus\`): ${MANY}`,
  ]);
});
