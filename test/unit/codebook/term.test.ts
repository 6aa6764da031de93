import { describe, expect, it } from "vitest";
import { parseTerm } from "../../../src/codebook/term.ts";
import type { MatchOptions } from "../../../src/model/codebook.ts";

const STEM: MatchOptions = { words: "stem", case: "fold" };

const wordsOf = (text: string, match = STEM) => parseTerm(text, match).pattern?.words;

describe("parseTerm", () => {
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
      { kind: "form", word: "moved", case: "fold" },
      { kind: "form", word: "on", case: "fold" },
    ];
    expect(wordsOf('"Moved on"')).toEqual(exact);
    expect(wordsOf("“Moved on”", { words: "form", case: "keep" })).toEqual(exact);
  });

  it("reads = as this form with its case, for one word", () => {
    expect(wordsOf("=LAC review")).toEqual([
      { kind: "form", word: "LAC", case: "keep" },
      { kind: "stem", word: "review" },
    ]);
    expect(wordsOf("=NOT")).toEqual([{ kind: "form", word: "NOT", case: "keep" }]);
  });

  it("keeps hyphens for the matcher and straightens what texts are straightened to", () => {
    expect(wordsOf("care‑experienced child’s")).toEqual([
      { kind: "stem", word: "care-experienced" },
      { kind: "stem", word: "child's" },
    ]);
  });

  it.each([
    ["moved NEAR/5 placement", 6, "operator `NEAR/5`"],
    ["moved THEN placement", 6, "operator `THEN`"],
    ["cats AND dogs", 5, "operator `AND`"],
    ["cats OR dogs", 5, "operator `OR`"],
    ["NOT dogs", 0, "operator `NOT`"],
    ["(cats dogs)", 0, "`(`"],
    ["cats (2)", 5, "`(`"],
    ["/ca[tr]s/i", 0, "a regular expression"],
    ["topic:kinship", 0, "condition `topic:kinship`"],
    ['moved topic:"Kinship care"', 6, "condition `topic:`"],
    ["cats, dogs", 4, "`,`"],
    ["Q&A", 1, "`&`"],
    ["carers'", 6, "`'`"],
    ["pre- school", 3, "`-`"],
    ["=", 0, "`=`"],
    ["=cat*", 4, "`*`"],
    ['"cat*"', 4, "`*`"],
    ['say "cats', 4, "without its partner"],
    ['say"cats"', 3, "inside a word"],
    ["  ", 0, "a term without a word"],
    ["a-b-c-d-e-f-g-h", 13, "7 hyphens"],
  ])("refuses %j, pointing at the character", (text, character, found) => {
    const { pattern, fault } = parseTerm(text, STEM);
    expect(pattern).toBeNull();
    expect(fault).toMatchObject({ character, found: expect.stringContaining(found) });
    expect(fault?.hint).not.toBe("");
  });

  it("takes upper-case words that are no operators, and operators in small letters", () => {
    expect(wordsOf("NEARLY ANDY or not near")).toHaveLength(5);
  });
});
