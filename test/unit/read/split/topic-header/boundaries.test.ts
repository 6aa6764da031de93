/** The likeliest sequence of headers, bodies and attributions, from a few lines and what each is worth. */
import { describe, expect, test } from "vitest";
import type { ContentLine } from "#src/cues/content-line.ts";
import { chooseBoundaries } from "#src/read/split/topic-header/boundaries.ts";
import type { AttributionCandidate, HeaderCandidate } from "#src/read/split/topic-header/candidates.ts";

/**
 * One line a word. `H` is a header, `S` a single topic, `A` an attribution, `b` body, `l` body that begins small; `¶`
 * before it stands for a blank line, `§` for a page, a number behind it for its score.
 */
function choose(sketch: string, gaps = { blank: 2, page: 0, none: -1 }) {
  const words = sketch.split(" ");
  const lines = words.map(
    (word, at): ContentLine => ({
      line: at + 1,
      text: word.includes("l") ? "and words" : "Words",
      afterBlank: word.includes("¶"),
      afterPage: word.includes("§"),
    }),
  );
  const scoreOf = (word: string) => Number(/-?\d+$/.exec(word)?.[0] ?? 8);
  const headers = new Map<number, readonly HeaderCandidate[]>();
  const attributions = words.map((): readonly AttributionCandidate[] => []);
  for (const [at, word] of words.entries()) {
    const isSingle = word.includes("S");
    if (isSingle || word.includes("H"))
      headers.set(at, [{ from: at, to: at + 1, isSingle, score: scoreOf(word) }]);
    if (word.includes("A")) {
      const offset = word.includes("+") ? 9 : 0;
      attributions[at] = [{ from: at, to: at + 1, offset, text: "A", score: scoreOf(word) }];
    }
  }
  return chooseBoundaries(lines, headers, attributions, gaps, "after").map(
    ({ header, body, end, attribution }) =>
      [header === null ? "-" : header.from, body, end, attribution === null ? "-" : attribution.from].join(
        " ",
      ),
  );
}

describe("responses", () => {
  test("are header, body and attribution, one after the other", () => {
    expect(choose("H b b A ¶H b A")).toEqual(["0 1 3 3", "4 5 6 6"]);
    expect(choose("H b b A H b A")).toEqual(["0 1 3 3", "4 5 6 6"]);
  });

  test("begin with the first header: what stands before costs nothing", () => {
    expect(choose("b b b b ¶H b A")).toEqual(["4 5 6 6"]);
    expect(choose("b A ¶H b A")).toEqual(["2 3 4 4"]);
  });

  test("may lack an attribution, or a header behind an attribution", () => {
    expect(choose("H20 b ¶H b A")).toEqual(["0 1 2 -", "2 3 4 4"]);
    expect(choose("H20 b A ¶b b A ¶H b A")).toEqual(["0 1 2 2", "- 3 5 5", "6 7 8 8"]);
    expect(choose("H b b b")).toEqual(["0 1 4 -"]);
    expect(choose("H A")).toEqual(["0 1 2 -"]);
  });

  test("share the line that ends the body and holds the attribution", () => {
    expect(choose("H b +A ¶H b A")).toEqual(["0 1 3 2", "3 4 5 5"]);
  });

  test("are none without a header that has a body", () => {
    expect(choose("b b A")).toEqual([]);
    expect(choose("b H")).toEqual([]);
  });
});

describe("a line in a body is no boundary", () => {
  test("where a header is too weak for it", () => {
    expect(choose("H20 b b A ¶H-9 b A")).toEqual(["0 1 3 3", "- 4 6 6"]);
    expect(choose("H20 b ¶H5 b A")).toEqual(["0 1 4 4"]);
    expect(choose("H20 b ¶H6 b A")).toEqual(["0 1 2 -", "2 3 4 4"]);
  });

  test("where an attribution is too weak, or no header follows it and the next line begins small", () => {
    expect(choose("H20 b A1 b b A")).toEqual(["0 1 5 5"]);
    expect(choose("H20 b A ¶b b A")).toEqual(["0 1 2 2", "- 3 5 5"]);
    expect(choose("H20 b A ¶l b A")).toEqual(["0 1 5 5"]);
  });
});

describe("a boundary is the likelier", () => {
  /** The lowest score of a header at which two responses are found; `x` stands for it. */
  const least = (sketch: string, gaps = { blank: 2, page: -4, none: -1 }) =>
    Array.from({ length: 40 }, (_, at) => at - 20).find(
      (score) => choose(sketch.replace("x", String(score)), gaps).length === 2,
    );

  test("the more the gap before it speaks for one", () => {
    expect(least("H20 b ¶Hx b A")).toBe(6);
    expect(least("H20 b Hx b A")).toBe(9);
    expect(least("H20 b §¶Hx b A")).toBe(12);
    expect(least("H20 b §Hx b A")).toBe(12);
  });

  test("with an attribution before it, above all where the header is a single topic", () => {
    expect(least("H20 b ¶Sx b A")).toBe(8);
    expect(least("H20 b A2 ¶Hx b A")).toBe(-1);
    expect(least("H20 b A2 ¶Sx b A")).toBe(-1);
  });

  test("where the body begins with a capital, without a blank line; a page may turn", () => {
    expect(least("H20 b ¶Hx l A")).toBe(7);
    expect(least("H20 b ¶Hx ¶b A")).toBe(7);
    expect(least("H20 b ¶Hx §¶b A")).toBe(6);
  });
});
