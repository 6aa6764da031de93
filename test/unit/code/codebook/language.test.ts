import { describe, expect, test } from "vitest";
import { parseCodebook } from "#src/code/codebook/codebook.ts";

const read = (head: string) =>
  parseCodebook(`name: Quays\n${head}themes:\n  - id: a\n    terms: [x]\n`, "b.yaml");

describe("a language that is not served", () => {
  test.each(["fr", "cy", "enm", "gd-GB"])("is said, with its line and what is served: %s", (language) => {
    const { codebook, problems } = read(`language: ${language}\n`);
    expect(codebook?.language).toBe(language);
    expect(problems).toMatchObject([
      { code: "codebook", severity: "warning", place: { source: "b.yaml", line: 2, column: 11 } },
    ]);
    expect(problems[0]?.found).toContain(`"${language}"`);
    expect(problems[0]?.expected).toContain("stemmer: none");
  });

  test.each(["", "language: en\n", "language: en-GB\n", "language: fr\nstemmer: none\n"])(
    "is none where words are English, or compared as they are: %j",
    (head) => expect(read(head).problems).toEqual([]),
  );
});
