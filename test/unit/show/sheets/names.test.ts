import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetNames, unique } from "#src/show/sheets/names.ts";

describe("names of sheets", () => {
  test("have at most 31 characters", () => {
    expect(sheetNames(["a".repeat(40)])).toEqual(["a".repeat(31)]);
  });

  test("have a space in place of signs that Excel refuses", () => {
    expect(sheetNames(["Themes: by/topic [1]?*\\"])).toEqual(["Themes by topic 1"]);
  });

  test("neither begin nor end with an apostrophe", () => {
    expect(sheetNames(["'Themes'", "it's"])).toEqual(["Themes", "it's"]);
  });

  test("are not what Excel keeps for itself, and not empty", () => {
    expect(sheetNames(["History", "??"])).toEqual(["Sheet History", "Sheet"]);
  });

  test("differ in more than capitals, also where they are cut", () => {
    expect(sheetNames(["Topics", "topics"])).toEqual(["Topics", "topics 2"]);
    expect(sheetNames(["a".repeat(40), "a".repeat(50)])).toEqual(["a".repeat(31), `${"a".repeat(29)} 2`]);
  });

  test("are valid and unique whatever the words are", () => {
    const words = fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(words, (list) => {
        const names = sheetNames(list);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(list.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/su);
      }),
      { seed: 7 },
    );
  });
});

describe("names of columns", () => {
  test("are numbered from the second of a kind, without taking a name that is there", () => {
    expect(unique(["Base", "Base", "Base 2", "base"])).toEqual(["Base", "Base 2", "Base 2 2", "base 3"]);
  });
});
