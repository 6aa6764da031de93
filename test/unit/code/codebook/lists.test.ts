/** Lists of words that terms use by name. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import { convert } from "#src/code/formats/convert.ts";
import { book, hitsOf, response } from "../apply/sample.ts";

const LISTS = { worker: ["social worker", "carer", "@clerk"], clerk: ["clerk", "secretar*"] };
const withTerm = (term: string, more: object = {}) => ({
  lists: LISTS,
  themes: [{ id: "staff", terms: [term], ...more }],
});

test.each([
  ["@worker", "Two carers and a clerk.", ["staff: carers", "staff: clerk"]],
  ["@worker pay", "Social worker pay, and pay for a carer.", ["staff: Social worker pay"]],
  ["late @worker", "The late secretary.", ["staff: late secretary"]],
  ["@worker @clerk", "A carer clerk", ["staff: carer clerk"]],
  ["pay NEAR/3 @worker", "The carer has no pay.", ["staff: carer has no pay"]],
  ["(@clerk OR boss) THEN/2 late", "The clerk was late.", ["staff: clerk was late"]],
])("%s in “%s”", (term, text, hits) => {
  expect(hitsOf(withTerm(term), text)).toEqual(hits);
});

test("lists stand in rules, exceptions and not-after, too, and words compare as the theme says", () => {
  expect(hitsOf({ lists: LISTS, themes: [{ id: "a", rule: "@clerk AND NOT word:late" }] }, "Clerks")).toEqual(
    ["a: Clerks"],
  );
  expect(hitsOf(withTerm("pay", { except: ["@worker pay"] }), "Carer pay. Pay.")).toEqual(["staff: Pay"]);
  expect(hitsOf(withTerm("pay", { "not-after": { within: 1, words: ["@clerk"] } }), "Clerk pay")).toEqual([]);
  expect(hitsOf(withTerm("@clerk", { match: { words: "form" } }), "Clerks")).toEqual([]);
});

test.each([
  [
    { themes: [{ id: "a", terms: ["@worker"] }] },
    "the list `@worker`, which this codebook does not have",
    "add `lists",
  ],
  [withTerm("@wroker pay"), "the list `@wroker`", "did you mean `@worker`?"],
  [
    { lists: { a: ["@b"], b: ["x", "@a"] }, themes: [{ id: "t", terms: ["x"] }] },
    "in a circle: @a → @b → @a",
    "write the words",
  ],
  [{ lists: { a: ["@c"] }, themes: [{ id: "t", terms: ["x"] }] }, "the list `@c`", "did you mean `@a`"],
  [{ lists: { a: ["x AND y"] }, themes: [{ id: "t", terms: ["x"] }] }, "the operator `AND` in a term", ""],
])("%j is refused", (content, found, hint) => {
  const { codebook, problems } = parseCodebook(JSON.stringify(content), "book.yaml");
  expect(codebook).toBeNull();
  expect(problems[0]!.found).toContain(found);
  expect(problems[0]!.hint).toContain(hint);
});

test("lists that swell are refused in no time", () => {
  const names = Array.from({ length: 30 }, (_, at) => `l${at}`);
  const lists = Object.fromEntries(
    names.map((name, at) => [name, at === 0 ? ["x"] : Array.from({ length: 9 }, () => `@l${at - 1}`)]),
  );
  const { codebook, problems } = parseCodebook(
    JSON.stringify({ lists, themes: [{ id: "t", terms: ["x"] }] }),
    "b.yaml",
  );
  expect([codebook, problems[0]!.found]).toEqual([null, expect.stringContaining("more than 5000 terms")]);
});

test("a list stands for its terms in brackets", () => {
  const word = fc.constantFrom("a", "b", "c", "a b", "b c", "c*");
  const shape = fc.constantFrom("@l", "d @l", "@l d", "@l NEAR/2 d", "(@l OR e) THEN/3 d", "@l @l");
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), shape, text, (terms, term, words) => {
      const written = term.replaceAll("@l", `(${terms.join(" OR ")})`);
      const of = (content: object) => {
        const { hits } = compileCodebook(book(content)).code(response(words.join(" ")));
        return hits.map(({ start, end }) => [start, end]);
      };
      expect(of({ lists: { l: terms }, themes: [{ id: "t", terms: [term] }] })).toEqual(
        of({ themes: [{ id: "t", terms: [written] }] }),
      );
    }),
    { seed: 19, numRuns: 300 },
  );
});

test("formats without lists get their terms, and it is said; our own keeps them", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(withTerm("@worker pay")));
  const dictionary = await convert(bytes, "b.yaml", "taguette", "yaml");
  expect(dictionary.losses.map(({ what }) => what)).toContain("the list `@worker`");
  expect(new TextDecoder().decode(dictionary.bytes!)).toContain(
    "(social worker OR carer OR (clerk OR secretar*)) pay",
  );
  const own = await convert(bytes, "b.yaml", "yaml", "yaml");
  expect(new TextDecoder().decode(own.bytes!)).toContain("@worker pay");
});
