/** Positions on a theme: from where they are read, and which are taken. */
import { expect, test } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { parseCodebook } from "#src/code/codebook/codebook.ts";
import type { Response } from "#src/model/response.ts";
import { book, response } from "./sample.ts";

const FERRY = { for: ["agree", "keep"], against: ["disagree", "(do not OR don't) agree", "close"] };

function positionOf(positions: object, text: string, more: object = {}, changes: Partial<Response> = {}) {
  const coder = compileCodebook(book({ themes: [{ id: "ferry", terms: ["ferry"], positions, ...more }] }));
  return coder.code(response(text, changes)).positions!.map(({ position }) => position)[0];
}

test.each([
  ["I agree about the ferry.", "for"],
  ["I disagree about the ferry.", "against"],
  ["Keep the ferry, and close the ferry at night.", "both"],
  ["The ferry runs.", "unclear"],
  ["I agree. The ferry runs.", "unclear"],
  ["I do not agree with the ferry.", "against"],
  ["No word on it.", undefined],
])("%s → %s", (text, position) => {
  expect(positionOf(FERRY, text)).toBe(position);
});

test("a codebook without positions says nothing of them", () => {
  const coder = compileCodebook(book({ themes: [{ id: "ferry", terms: ["ferry"] }] }));
  expect(coder.code(response("The ferry."))).not.toHaveProperty("positions");
});

test("the whole text is about a theme that a rule alone brings", () => {
  expect(positionOf(FERRY, "It is late. I agree.", { terms: undefined, rule: "source:*" })).toBe("for");
});

test("names stand as they are written, two to four of them", () => {
  const three = { yes: ["yes"], no: ["no"], "yes-but": ["yes but"] };
  expect(positionOf(three, "Ferry: yes but later")).toBe("yes-but");
});

test("`not-after` of the positions holds for their terms, and that of the theme where they have none", () => {
  const denied = { within: 3, words: ["not"] };
  expect(positionOf({ ...FERRY, "not-after": denied }, "Not the ferry keep")).toBe("unclear");
  expect(positionOf(FERRY, "Ferry: not keep", { "not-after": denied })).toBe("unclear");
});

test("words inside an exception of the theme tell no position", () => {
  expect(positionOf(FERRY, "Ferry and close friends", { except: ["close friend"] })).toBe("unclear");
});

test("the position of less than half the weight is not taken", () => {
  const weighed = { for: [{ term: "agree", weight: 3 }, "keep"], against: ["close", "late"] };
  expect(positionOf(weighed, "Agree on the ferry, close late.")).toBe("both");
  expect(positionOf(weighed, "Agree on the ferry, close.")).toBe("for");
  expect(positionOf({ for: [{ term: "agree", weight: 0.5 }], against: ["close"] }, "Ferry, agree.")).toBe(
    "unclear",
  );
});

test("a closed answer tells the position, whatever is written", () => {
  const asked = { from: "Do you agree?", for: ["Yes", "Strongly*"], against: ["No"] };
  const answered = (answer: string) =>
    positionOf(asked, "Close the ferry", {}, { variables: { "Do you agree?": answer } });
  expect(["yes", "Strongly agree", "No", "Maybe"].map(answered)).toEqual([
    "for",
    "for",
    "against",
    "unclear",
  ]);
});

test("rules look at the whole response, its themes and its conditions", () => {
  const rules = { for: "word:keep AND NOT theme:cost", against: "theme:cost OR status:organisation" };
  const coder = compileCodebook(
    book({
      themes: [
        { id: "ferry", terms: ["ferry"], positions: rules },
        { id: "cost", terms: ["dear"] },
      ],
    }),
  );
  const of = (text: string) => coder.code(response(text)).positions!.map(({ position }) => position);
  expect(["The ferry. Keep it.", "The ferry. Keep it, dear.", "The ferry."].flatMap(of)).toEqual([
    "for",
    "against",
    "unclear",
  ]);
});

test("of a theme with themes below it, hits of these count, too", () => {
  const coder = compileCodebook(
    book({ themes: [{ id: "travel", positions: FERRY, themes: [{ id: "ferry", terms: ["ferry"] }] }] }),
  );
  expect(coder.code(response("Keep the ferry.")).positions).toEqual([{ theme: "travel", position: "for" }]);
});

test.each([
  [{ for: ["a"] }, "1 position"],
  [{ a: ["a"], b: ["a"], c: ["a"], d: ["a"], e: ["a"] }, "5 positions"],
  [{ for: ["a"], both: ["b"] }, "the name `both` of a position"],
  [{ for: ["a"], "Not Me": ["b"] }, "the name `Not Me` of a position"],
  [{ for: ["a AND b"], against: ["b"] }, "the operator `AND` in a term"],
  [{ for: "fary", against: ["b"] }, "`fary`"],
  [{ from: "Q", for: "word:yes", against: ["No"] }, "`for` beside `from`"],
])("%j is refused", (positions, found) => {
  const text = JSON.stringify({ themes: [{ id: "ferry", terms: ["ferry"], positions }] });
  const { codebook, problems } = parseCodebook(text, "book.yaml");
  expect(codebook).toBeNull();
  expect(problems.map((one) => one.found).join("\n")).toContain(found);
  expect(problems.every(({ place }) => place.line === 1)).toBe(true);
});
