import { describe, expect, it } from "vitest";
import { parseTerm } from "#src/code/codebook/term.ts";
import type { MatchOptions } from "#src/model/codebook.ts";
import { hitsOf } from "../apply/sample.ts";

const STEM: MatchOptions = { words: "stem", case: "fold" };

function wordsOf(text: string, match = STEM) {
  const { pattern } = parseTerm(text, match);
  return pattern?.kind === "words" ? pattern.words : undefined;
}

describe("a word of a term", () => {
  it("reads plain words by stem or by form, as the options say", () => {
    expect(wordsOf("Placement move")).toEqual([
      { kind: "stem", word: "placement" },
      { kind: "stem", word: "move" },
    ]);
    expect(wordsOf("Move", { words: "form", case: "fold" })).toEqual([
      { kind: "form", word: "move", case: "fold" },
    ]);
    expect(wordsOf("Move", { words: "form", case: "keep" })).toEqual([
      { kind: "form", word: "Move", case: "keep" },
    ]);
  });

  it("reads a word with * or ? as a glob, which is not stemmed", () => {
    expect(wordsOf("Placement* down")).toEqual([
      { kind: "glob", glob: "placement*", case: "fold" },
      { kind: "stem", word: "down" },
    ]);
  });

  it("reads double quotes, straight or curly, as exact forms with case folded", () => {
    const exact = [
      { kind: "form", word: "moved", case: "fold", possessive: true },
      { kind: "form", word: "on", case: "fold", possessive: true },
    ];
    expect(wordsOf('"Moved on"')).toEqual(exact);
    expect(wordsOf("“Moved on”", { words: "form", case: "keep" })).toEqual(exact);
  });

  it("reads = as this form with its case, for one word", () => {
    expect(wordsOf("=LAC review")).toEqual([
      { kind: "form", word: "LAC", case: "keep", possessive: true },
      { kind: "stem", word: "review" },
    ]);
    expect(wordsOf("=NOT")).toEqual([{ kind: "form", word: "NOT", case: "keep", possessive: true }]);
  });

  it("keeps hyphens for the matcher and straightens what texts are straightened to", () => {
    expect(wordsOf("care‑experienced child’s")).toEqual([
      { kind: "stem", word: "care-experienced" },
      { kind: "stem", word: "child's" },
    ]);
  });
});

const word = (text: string) => ({ kind: "words", words: [{ kind: "stem", word: text }] });
const patternOf = (text: string) => parseTerm(text, STEM).pattern;

describe("a term", () => {
  it("reads /…/ and /…/i as regular expressions, slashes and spaces inside them included", () => {
    expect(patternOf("/bin[ /-]?(bag|liner)s?/i")).toEqual({
      kind: "regex",
      source: "bin[ /-]?(bag|liner)s?",
      ignoreCase: true,
    });
    expect(patternOf("/a\\/b (c)/")).toEqual({ kind: "regex", source: "a\\/b (c)", ignoreCase: false });
  });

  it.each([
    ["a NEAR/5 b", false, 5],
    ["a THEN/1 b", true, 1],
    ["a NEAR/s b", false, "sentence"],
    ["a THEN/p b", true, "paragraph"],
  ])("reads %j as two patterns close by", (text, ordered, within) => {
    expect(patternOf(text)).toEqual({ kind: "near", ordered, within, left: word("a"), right: word("b") });
  });

  it.each([
    ["a NEAR/3s b", false, 3, "sentence"],
    ["a THEN/12p b", true, 12, "paragraph"],
  ])("reads %j as a number of words inside a unit", (text, ordered, within, inside) => {
    const [left, right] = [word("a"), word("b")];
    expect(patternOf(text)).toEqual({ kind: "near", ordered, within, inside, left, right });
  });

  const row = (left: unknown, right: unknown) => {
    return { kind: "near", ordered: true, within: 1, phrase: true, left, right };
  };
  const either = { kind: "any", of: [word("a"), word("b")] };

  it.each([
    ["(a OR b) c", row(either, word("c"))],
    ["c (a OR b)", row(word("c"), either)],
    ["(a OR b)(a OR b) c", row(row(either, either), word("c"))],
    ["(a OR b) word:c", row(either, word("c"))],
    ["(a OR b) /c/", row(either, { kind: "regex", source: "c", ignoreCase: false })],
  ])("reads %j, brackets in a row with words, as one beside the other", (text, pattern) => {
    expect(patternOf(text)).toEqual(pattern);
  });

  it("takes such a row before NEAR and OR", () => {
    expect(patternOf("c (a OR b) NEAR/5 c OR d")).toMatchObject({
      kind: "any",
      of: [{ kind: "near", within: 5, left: row(word("c"), either), right: word("c") }, word("d")],
    });
  });

  it("reads NEAR and THEN from the left, and OR last", () => {
    expect(patternOf("a NEAR/1 b THEN/2 c OR d e")).toEqual({
      kind: "any",
      of: [
        {
          kind: "near",
          ordered: true,
          within: 2,
          left: { kind: "near", ordered: false, within: 1, left: word("a"), right: word("b") },
          right: word("c"),
        },
        { kind: "words", words: [...wordsOf("d e")!] },
      ],
    });
  });

  it("takes brackets first", () => {
    expect(patternOf("(a OR (b)) NEAR/4 (c)")).toEqual({
      kind: "near",
      ordered: false,
      within: 4,
      left: { kind: "any", of: [word("a"), word("b")] },
      right: word("c"),
    });
  });

  it.each([
    ["cats AND dogs", 5, "operator `AND`"],
    ["NOT dogs", 0, "operator `NOT`"],
    ["cats OR (a AND b)", 11, "operator `AND`"],
    ["topic:kinship", 0, "condition `topic:`"],
    ["cats OR topic:kinship", 8, "condition `topic:`"],
  ])("refuses %j: that belongs in a rule", (text, character, found) => {
    const { fault } = parseTerm(text, STEM);
    expect(fault).toMatchObject({ character, found: expect.stringContaining(found) });
    expect(fault?.hint).toContain("belongs in the theme's `rule:`");
  });

  it("takes upper-case words that are no operators, and operators in small letters", () => {
    expect(wordsOf("NEARLY ANDY or not near")).toHaveLength(5);
  });
});

it.each([
  ["U.K.", "write U-K, which finds “U.K.” and “UK”"],
  ["=U.S.A", "write U-S-A, which finds “U.S.A” and “USA”"],
  ["cost 1,000 pounds", "write 1-000, which finds “1,000” and “1000”"],
  ["2.000.000", "write 2-000-000, which finds “2.000.000” and “2000000”"],
  ["2.5", "write 2 5, which finds “2.5”"],
  ["gov.uk", "write gov uk, which finds “gov.uk”"],
])("%j is refused with what to write instead, which finds it", (text, hint) => {
  expect(parseTerm(text, STEM).fault?.hint).toBe(hint);
  const [, term = "", ...finds] = /^write ([^,]+), which finds “(.*?)”(?: and “(.*?)”)?$/.exec(hint)!;
  for (const found of finds.filter(Boolean)) {
    expect(hitsOf({ themes: [{ id: "a", terms: [term] }] }, `So ${found} it is`)).toEqual([
      `a: ${found.replace(/\.$/, "")}`,
    ]);
  }
});

it('a possessive is taken off for "form" and =FORM, and not for plain words by form', () => {
  const hits = (term: string) =>
    hitsOf({ match: { words: "form" }, themes: [{ id: "a", terms: [term] }] }, "LAC, LAC’s, lac’s, LACs");
  expect(hits("=LAC")).toEqual(["a: LAC", "a: LAC’s"]);
  expect(hits('"lac"')).toEqual(["a: LAC", "a: LAC’s", "a: lac’s"]);
  expect(hits('"lac\'s"')).toEqual(["a: LAC’s", "a: lac’s"]);
  expect(hits("lac")).toEqual(["a: LAC"]);
});

describe("a term that cannot be read", () => {
  it.each([
    ["moved NEAR placement", 6, "`NEAR` without a distance"],
    ["moved THEN placement", 6, "`THEN` without a distance"],
    ["moved NEAR/ placement", 6, "the distance ``"],
    ["moved NEAR/0 placement", 6, "the distance `0`"],
    ["moved NEAR/101 placement", 6, "the distance `101`"],
    ["moved NEAR/S placement", 6, "the distance `S`"],
    ["moved NEAR/5", 6, "`NEAR` with nothing after it"],
    ["NEAR/5 moved", 0, "`NEAR` with nothing before it"],
    ["a OR", 2, "`OR` with nothing after it"],
    ["a OR OR b", 2, "`OR` with nothing after it"],
    ["OR a", 0, "`OR` with nothing before it"],
    ["a (OR b)", 3, "`OR` with nothing before it"],
    ["(OR b)", 1, "`OR` with nothing before it"],
    ["(a OR b", 0, "`(` without its partner"],
    ["a OR b)", 6, "`)` without its partner"],
    [")", 0, "`)` without its partner"],
    ["()", 0, "brackets with nothing in them"],
    ["cats (2)", 5, "two parts with no operator"],
    ["/a/ b", 4, "two parts with no operator"],
    ["a NOT b", 2, "two parts with no operator"],
    ['moved topic:"Kinship care"', 6, "two parts with no operator"],
    ["kinship: care", 0, "condition `kinship:`"],
    ["topic:", 6, "`topic:` without a value"],
    ["/abc", 0, "a regular expression without its end"],
    ["//", 0, "an empty regular expression"],
    ["/a/gi", 3, "`gi` after a regular expression"],
    ["/(a)\\1/", 4, "a back-reference (`\\1`), which cannot run in linear time"],
    ["/a(?=b)/", 2, "look-around (`(?=`), which cannot run in linear time"],
    ["/(?<!a)b/", 1, "look-around (`(?<!`), which cannot run in linear time"],
    ["/(?>a)b/", 1, "which cannot run in linear time"],
    ["/ab[c/", 0, "a regular expression without its end"],
    ["/a(b/", 1, "missing closing )"],
    ["/x{1001}/", 2, "invalid repeat count"],
    ["cats, dogs", 4, "`,`"],
    ["Q&A", 1, "`&`"],
    ["and/or", 3, "`/`"],
    ["carers'", 6, "`'`"],
    ["pre- school", 3, "`-`"],
    ["=", 0, "`=`"],
    ["=cat*", 4, "`*`"],
    ['"cat*"', 4, "`*`"],
    ['""', 0, "quotes without a word"],
    ['say "cats', 4, "without its partner"],
    ['topic:"cats', 6, "without its partner"],
    ['say"cats"', 3, "inside a word"],
    ['"cats"say', 6, "inside a word"],
    ["  ", 0, "a term without a word"],
    ["a-b-c-d-e-f-g-h", 13, "7 hyphens"],
    ["a".repeat(10_001), 10_000, "10001 characters"],
    [`${"(".repeat(101)}a${")".repeat(101)}`, 100, "more than 100 parts inside one another"],
    [`a${" NEAR/1 a".repeat(101)}`, 902, "more than 100 parts inside one another"],
    [`${"NOT ".repeat(101)}a`, 400, "more than 100 parts inside one another"],
  ])("refuses %j, pointing at the character", (text, character, found) => {
    const { pattern, fault } = parseTerm(text, STEM);
    expect(pattern).toBeNull();
    expect(fault).toMatchObject({ character, found: expect.stringContaining(found) });
    expect(fault?.hint).not.toBe("");
  });

  it("says that a term of 10 000 levels is too long or too deep, and stands", () => {
    for (const open of ["(", "NOT ", "NOT (", "a NEAR/1 ("]) {
      expect(parseTerm(open.repeat(10_000), STEM).fault?.found).toMatch(/characters|more than 100 parts/);
    }
  });
});
