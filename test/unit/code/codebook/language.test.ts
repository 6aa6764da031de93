import { describe, expect, test } from "vitest";
import { parseCodebook } from "#src/code/codebook/codebook.ts";

const read = (head: string) =>
  parseCodebook(`name: Quays\n${head}themes:\n  - id: a\n    terms: [x]\n`, "b.yaml");
const wordOf = (head: string) => {
  const pattern = read(head).codebook?.themes[0]?.terms[0]?.pattern;
  return pattern?.kind === "words" ? pattern.words[0]?.kind : undefined;
};

describe("a codebook's language", () => {
  test.each(["cy", "enm", "gd-GB"])("is refused where it is not served, with its line: %s", (language) => {
    const { codebook, problems } = read(`language: ${language}\n`);
    expect(codebook).toBeNull();
    expect(problems).toMatchObject([
      { code: "codebook", severity: "error", place: { source: "b.yaml", line: 2, column: 11 } },
    ]);
    expect(problems[0]?.found).toContain(`"${language}"`);
    expect(problems[0]?.expected).toContain("words: form");
  });

  test.each([
    ["", "porter", "inflect"],
    ["language: en-GB\n", "porter", "inflect"],
    ["language: fr-CA\n", "french", "stem"],
    ["language: nb\n", "norwegian", "stem"],
    ["language: cy\nmatch: { words: form }\n", "none", "form"],
    ["language: cy\nstemmer: none\n", "none", "stem"],
    ["stemmer: porter2\n", "porter2", "stem"],
    ["stemmer: porter2\nmatch: { words: inflect }\n", "porter2", "inflect"],
  ])("decides how words are compared where nothing is said: %j", (head, stemmer, words) => {
    expect(read(head).problems).toEqual([]);
    expect([read(head).codebook?.stemmer, wordOf(head)]).toEqual([stemmer, words]);
  });

  test("is said where the stemmer is that of another", () => {
    expect(read("language: fr\nstemmer: porter\n").problems).toMatchObject([
      { severity: "warning", place: { line: 3, column: 10 }, expected: "`stemmer: french`" },
    ]);
  });

  test.each(["match: { words: inflect }\n", ""])("has no inflections where it is not English: %j", (head) => {
    const themes = head === "" ? "    match: { words: inflect }\n" : "";
    const { problems } = parseCodebook(
      `language: fr\n${head}themes:\n  - id: a\n${themes}    terms: [x]\n`,
      "b.yaml",
    );
    expect(problems.map(({ found }) => found)).toEqual([
      '`words: inflect` in a codebook of the language "fr"',
    ]);
  });
});
