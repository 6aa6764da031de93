/** Terms found in a corpus: what they are, and that each finds what is said of it. */
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { termBook } from "#src/code/inspect/term-book.ts";
import { spansBeside } from "#src/code/terms/beside.ts";
import { findTerms, type TermsWanted } from "#src/code/terms/find-terms.ts";
import { response } from "../apply/sample.ts";

const WANTED: TermsWanted = { like: null, isCompared: false, most: 50, least: 1, longest: 3 };

const find = (texts: readonly (string | readonly [string, boolean])[], wanted: Partial<TermsWanted> = {}) =>
  findTerms(
    texts.map((one) => {
      const [text, inside] = typeof one === "string" ? [one, false] : one;
      return { response: response(text), inside, isCarried: null };
    }),
    { ...WANTED, ...wanted },
  );

const termsOf = (...asked: Parameters<typeof find>) => find(...asked).terms.map(({ term }) => term);

describe("the terms of a corpus", () => {
  it("are the words by which a codebook finds their forms", () => {
    const [first] = find(["Children wait.", "A child's bus.", "No child waits."], { longest: 1 }).terms;
    expect([first!.term, first!.responses, first!.hits]).toEqual(["child", 3, 3]);
  });

  it("are no small words, numbers or single letters, but phrases may have them within", () => {
    const terms = termsOf(["The state of the roads in 2024 is a B.", "State of the roads?", "The roads."], {
      least: 2,
    });
    expect(terms).toEqual(["roads", "state"]);
    expect(termsOf(["end of line", "end of line"], { least: 2 })).toEqual(["end of line"]);
  });

  it("keep a frequent word in -ing apart from a rare one that it could be made from", () => {
    const terms = termsOf(["Meeting. A meeting.", "The meeting on Friday.", "We meet."], { longest: 1 });
    expect(terms).toContain("meeting");
  });

  it("do not run over the end of a sentence", () => {
    expect(termsOf(["Late bus. Shelter roof.", "Late bus. Shelter roof."], { least: 2 })).toEqual([
      "late bus",
      "shelter roof",
    ]);
  });

  it("are printed in capitals where the word is mostly printed so within sentences", () => {
    const texts = ["We asked SEND teams.", "Then SEND came.", "We send it."];
    expect(termsOf(texts, { longest: 1, least: 3 })).toEqual(["SEND"]);
  });

  it("are what a part says more often than the rest, the clearest first", () => {
    const rest = Array.from(
      { length: 20 },
      (_, at) => `The bus number ${at} was late again on the hill road.`,
    );
    const part = Array.from({ length: 5 }, () => ["A bus. The ferry was cold, a cold ferry.", true] as const);
    const { terms, words, responsesInside } = find([...rest, ...part], { isCompared: true, least: 2 });
    expect(terms[0]!.term).toMatch(/ferry|cold/);
    expect(terms.map(({ term }) => term)).not.toContain("hill road");
    expect(terms.every(({ z, hitsInside }) => z! > 0 && hitsInside! >= 2)).toBe(true);
    expect([words.inside, responsesInside]).toEqual([45, 5]);
  });

  it("have no word of an operator in capitals", () => {
    expect(termsOf(["we walk NEAR it", "we walk NEAR it"], { least: 2, longest: 1 })).toEqual([
      "near",
      "walk",
    ]);
  });

  it("of no texts are none", () => {
    expect(find([]).terms).toEqual([]);
    expect(find(["", "…"]).terms).toEqual([]);
  });
});

describe("what is said of a term", () => {
  const WORDS =
    "bus buses lamp lamps child children care caring cared moved move the of in and late later road-side roadside O'Shea’s we'd STOP. Yes. Ferry ferries fare".split(
      " ",
    );
  /** A linear congruential generator: the same texts each time. */
  const numbers = (seed: number) => {
    let state = seed;
    return () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  };

  it.each([3, 14, 159, 2653])("is what kwic finds, in texts of chance (%i)", (seed) => {
    const next = numbers(seed);
    const texts = Array.from({ length: 30 }, () =>
      Array.from(
        { length: 1 + Math.floor(next() * 40) },
        () => WORDS[Math.floor(next() * WORDS.length)],
      ).join(" "),
    );
    const { terms } = find(texts);
    expect(terms.length).toBeGreaterThan(10);
    for (const { term, hits, responses } of terms) {
      const coder = compileCodebook(termBook(term, null));
      const found = texts.map((text) => coder.code(response(text)).hits.length);
      expect([term, hits, responses]).toEqual([
        term,
        found.reduce((sum, each) => sum + each, 0),
        found.filter((each) => each > 0).length,
      ]);
    }
  });
});

describe("the words beside a hit", () => {
  it("are so many on either side, within its sentence and without its own", () => {
    const text = "One two. Three four bus five six seven bus eight.";
    const hits = [...text.matchAll(/bus/g)].map(({ index }) => ({ start: index, end: index + 3 }));
    const words = (most: number) =>
      spansBeside(text, hits, most).map(({ start, end }) => text.slice(start, end));
    expect(words(1)).toEqual(["four", "five", "seven", "eight"]);
    expect(words(9)).toEqual(["Three", "four", "five", "six", "seven", "eight"]);
    expect(spansBeside(text, [], 5)).toEqual([]);
  });
});
