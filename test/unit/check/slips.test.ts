/** Names one slip of the pen apart, and where such a slip is hardly another name. */
import { describe, expect, test } from "vitest";
import { isSlipOfOrganisation, isSlipOfPerson, type Slipped, slips } from "#src/check/slips.ts";

const pairs = (...names: readonly (string | null)[]) =>
  slips(names.map((name) => name?.split(" ") ?? null)).map(({ one, other }) => `${one}-${other}`);

describe("two names with one word one edit apart", () => {
  test("are a pair, with the words, their place and the edit", () => {
    expect(
      slips([
        ["marl", "tenants", "forum"],
        ["marl", "tennants", "forum"],
      ]),
    ).toEqual([{ one: 0, other: 1, word: "tenants", instead: "tennants", at: 1, slip: "doubled" }]);
  });

  test.each([
    ["a word of six letters", "ann quilma", "ann quilme", true],
    ["a word of five", "ann quilm", "ann quilb", false],
    ["six letters, one of them too few in the other", "ann quilma", "ann quila", false],
    ["another first letter", "ann quillfeather", "ann guillfeather", false],
    ["two words that differ", "anna quillfeather", "anne quilfeather", false],
    ["another number of words", "ann quillfeather", "ann mary quilfeather", false],
    ["a sign inside", "ann quill-marsh", "ann quill-marsch", false],
    ["a number behind", "class quillma1", "class quilma1", false],
    ["a number before", "class 1quillma", "class 1quilma", false],
    ["the very same words", "ann quillfeather", "ann quillfeather", false],
  ])("of %s: %j and %j", (_, one, other, isPair) => {
    expect(pairs(one, other)).toEqual(isPair ? ["0-1"] : []);
  });

  test("of words up to 40 letters, and of up to 40 words", () => {
    const word = (length: number, end: string) => `ann ${"quilt".repeat(9).slice(0, length - 1)}${end}`;
    expect(pairs(word(40, "a"), word(40, "e"))).toEqual(["0-1"]);
    expect(pairs(word(41, "a"), word(41, "e"))).toEqual([]);
    const name = (words: number, last: string) => `${"ann ".repeat(words - 1)}${last}`;
    expect(pairs(name(40, "quillfeather"), name(40, "quilfeather"))).toEqual(["0-1"]);
    expect(pairs(name(41, "quillfeather"), name(41, "quilfeather"))).toEqual([]);
  });

  test("pair with each of those that are written alike, the lower number first", () => {
    expect(pairs("ann tolgrain", null, "ann tollgrain", "ann tolgrain", "ann tollgrain")).toEqual([
      "0-2",
      "0-4",
      "2-3",
    ]);
    expect(pairs("ann tolgrain", "ann tollgrain", "ann tollgrain")).toEqual(["0-1", "0-2"]);
  });

  test("are none where further names have both words; one such word leaves it a slip", () => {
    const both = ["tom tolgrain", "tom tollgrain"];
    expect(pairs("ann tolgrain", "ann tollgrain", "tom tolgrain")).toEqual(["0-1"]);
    expect(pairs("ann tolgrain", "ann tollgrain", "kim tollgrain")).toEqual(["0-1"]);
    expect(pairs("ann tolgrain", "ann tollgrain", ...both)).toEqual([]);
  });

  test("a word twice in one name is one use of it", () => {
    expect(pairs("tolgrain and tolgrain", "tolgrain and tollgrain")).toEqual(["0-1"]);
  });
});

const slip = (change: Partial<Slipped>): Slipped => ({
  one: 0,
  other: 1,
  word: "quilling",
  instead: "quillinga",
  at: 1,
  slip: "inserted",
  ...change,
});

describe("a slip in the name of an organisation", () => {
  const isSlip = (word: string, instead: string, how: Slipped["slip"], before: string | null = "marl") =>
    isSlipOfOrganisation(
      slip({ word, instead, slip: how, at: before === null ? 0 : 1 }),
      before === null ? [word] : [before, word],
    );

  test("is none where both are words of organisations", () => {
    expect(isSlip("centre", "center", "swapped")).toBe(false);
    expect(isSlip("council", "counciil", "doubled")).toBe(true);
  });

  test("of another letter needs seven letters, and nine where a place may stand", () => {
    expect(isSlip("tenants", "tenents", "replaced")).toBe(true);
    expect(isSlip("tenant", "tenent", "replaced")).toBe(false);
    for (const before of [null, "of", "for", "in", "at", "st", "near"]) {
      expect(isSlip("chorltoni", "charltoni", "replaced", before)).toBe(true);
      expect(isSlip("chorlton", "charlton", "replaced", before)).toBe(false);
    }
    for (const before of ["off", "hoof", "often"])
      expect(isSlip("chorlton", "charlton", "replaced", before)).toBe(true);
  });

  test("of a letter more needs eight letters where a place may stand, in both spellings", () => {
    expect(isSlip("stanton", "staunton", "inserted")).toBe(true);
    expect(isSlip("stanton", "staunton", "inserted", "of")).toBe(false);
    expect(isSlip("staunton", "stanton", "inserted", null)).toBe(false);
    expect(isSlip("stantons", "stauntons", "inserted", "of")).toBe(true);
  });

  test("of a letter doubled, or of two swapped, is one anywhere", () => {
    expect(isSlip("quilma", "quillma", "doubled", null)).toBe(true);
    expect(isSlip("quilma", "qiulma", "swapped", null)).toBe(true);
  });
});

describe("a slip in the name of a person", () => {
  const isSlip = (word: string, instead: string, how: Slipped["slip"], together: boolean, at = 1) =>
    isSlipOfPerson(slip({ word, instead, slip: how, at }), together);

  test("is none between two given names, nor between Mac and Mc", () => {
    expect(isSlip("joanna", "joanne", "inserted", true)).toBe(false);
    expect(isSlip("macquillan", "mcquillan", "inserted", true)).toBe(false);
    expect(isSlip("macquillan", "macquilan", "doubled", true)).toBe(true);
    expect(isSlip("tamacquill", "tamcquill", "inserted", true)).toBe(true);
    expect(isSlip("joanna", "joannka", "inserted", true)).toBe(true);
  });

  test("of another letter needs seven letters with one organisation; other slips need no more", () => {
    expect(isSlip("quillma", "quillme", "replaced", true)).toBe(true);
    expect(isSlip("quilma", "quilme", "replaced", true)).toBe(false);
    expect(isSlip("quilma", "quillma", "doubled", true, 0)).toBe(true);
  });

  test("without an organisation needs a long word, and is none in the first", () => {
    for (const how of ["doubled", "swapped"] as const) {
      expect(isSlip("quillmar", "quillmarr", how, false)).toBe(true);
      expect(isSlip("quillma", "quillmaa", how, false)).toBe(false);
    }
    for (const how of ["inserted", "replaced"] as const) {
      expect(isSlip("quillmarsh", "quillmarshe", how, false)).toBe(true);
      expect(isSlip("quillmars", "quillmarse", how, false)).toBe(false);
    }
    expect(isSlip("quillmarshes", "quillmarshess", "doubled", false, 0)).toBe(false);
  });
});

test("names that are all alike, or none, are no slips", () => {
  expect(slips([])).toEqual([]);
  expect(slips([null, null])).toEqual([]);
  expect(pairs("ann tolgrain", "ann tolgrain", "ann tolgrain")).toEqual([]);
});
