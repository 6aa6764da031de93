import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Matcher } from "#src/code/match/matcher.ts";
import type { WordPattern, WordsPattern } from "#src/model/codebook.ts";
import { stemmerOf } from "#src/text/stem.ts";
import { Tokens } from "#src/text/tokens.ts";

const form = (word: string): WordPattern => ({ kind: "form", word, case: "fold" });
const phrase = (text: string): WordsPattern => ({ kind: "words", words: text.split(" ").map(form) });

function matches(matcher: Matcher, text: string): string[] {
  const tokens = new Tokens();
  const found: string[] = [];
  matcher.find(text, tokens, (pattern, first, last) => {
    found.push(`${pattern}: ${text.slice(tokens.starts[first], tokens.ends[last])}`);
  });
  return found;
}

describe("Matcher", () => {
  it("reports every match, overlapping ones too, by first token, then by length, then by pattern", () => {
    const matcher = new Matcher(["b", "a b", "a b c", "b", "c a"].map(phrase));
    expect(matches(matcher, "A b, c\nA")).toEqual(["1: A b", "2: A b, c", "0: b", "3: b", "4: c\nA"]);
  });

  it("matches by the stemmer it is given", () => {
    const patterns: WordsPattern[] = [{ kind: "words", words: [{ kind: "stem", word: "generous" }] }];
    const text = "general generously generous";
    const found = (["porter", "porter2", "none"] as const).map(
      (name) => matches(new Matcher(patterns, stemmerOf(name)), text).length,
    );
    expect(found).toEqual([3, 2, 1]);
  });

  it("matches words as documented: whole, in either case, whatever apostrophe, hyphen or ligature", () => {
    const matcher = new Matcher(["carer's", "care experienced", "benefit", "café", "3", "2024"].map(phrase));
    expect(matches(matcher, "CARER’S care-experienced bene\uFB01t cafe\u0301 3.5 in 2024-5")).toEqual([
      "0: CARER’S",
      "1: care-experienced",
      "2: bene\uFB01t",
      "3: cafe\u0301",
      "4: 3",
      "5: 2024",
    ]);
    expect(matches(matcher, "carers scare experienced benefits cafe 13 2024th")).toEqual([]);
  });

  it("finds what a search pattern by pattern finds, however many patterns and states there are", () => {
    const word = fc.integer({ min: 0, max: 60 }).map((number) => `w${number}`);
    const patterns = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }), {
      selector: (list) => list.join(" "),
      minLength: 300,
      maxLength: 600,
    });
    fc.assert(
      fc.property(patterns, fc.array(word, { maxLength: 2000 }), (lists, text) => {
        const number = new Map(lists.map((list, index) => [list.join(" "), index]));
        const expected = text.flatMap((_, first) =>
          [1, 2, 3].flatMap((length) => {
            const words = text.slice(first, first + length);
            const pattern = words.length < length ? undefined : number.get(words.join(" "));
            return pattern === undefined ? [] : [`${pattern}: ${words.join(" ")}`];
          }),
        );
        const matcher = new Matcher(lists.map((list) => phrase(list.join(" "))));
        expect(matches(matcher, text.join(" "))).toEqual(expected);
      }),
      { seed: 20_240_119, numRuns: 25 },
    );
  });
});
