/** Texts that hold a pattern's own words as they are written: what it must find if it can find anything. */
import type { Pattern, WordPattern } from "../../model/codebook.ts";
import type { Response } from "../../model/response.ts";

/** @returns one text for each way in which the pattern can be met; none for a regular expression */
export function sampleTexts(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "words":
      return [pattern.words.map(wordSample).join(" ")];
    case "any":
      return pattern.of.flatMap(sampleTexts);
    case "near": {
      const rights = sampleTexts(pattern.right);
      return sampleTexts(pattern.left).flatMap((left) => rights.map((right) => `${left} ${right}`));
    }
    case "regex":
      return [];
  }
}

function wordSample(word: WordPattern): string {
  if (word.kind !== "glob") return word.word;
  return word.glob.replaceAll("?", "a").replaceAll("*", /^[*?]*$/.test(word.glob) ? "a" : "");
}

/** A response of nothing but a text. */
export function responseOf(text: string): Response {
  return {
    id: "sample-0001",
    source: "sample.txt",
    ordinal: 1,
    lines: { header: null, body: [1, 1], attribution: null },
    pages: [1, 1],
    topics: [],
    headerText: null,
    headerTruncated: false,
    attribution: { status: "none", text: null, name: null, organisation: null },
    date: null,
    words: 0,
    fingerprint: "",
    text,
  };
}
