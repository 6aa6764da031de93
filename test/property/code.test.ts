/** Codes random texts with random codebooks and compares with a slow reference that is plainly right. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCodebook } from "../../src/code/code.ts";
import type { Codebook, Term, Theme, WordPattern } from "../../src/model/codebook.ts";
import { stem } from "../../src/text/stem.ts";
import { countWords, tokenise } from "../../src/text/tokens.ts";
import { book, response } from "../unit/code/sample.ts";

const RUNS = { seed: 20_240_117, numRuns: 1000 };
const WORDS = ["a", "b", "Ab", "caring", "cares", "möves"];
const TERM_WORDS = ["a", "a", "b", "b", "ab", "care", "a*", "?", "c?re*", "*s", '"ab"', "=Ab", "a-b", "b*-a"];

const words = (from: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength }).map((list) => list.join(" "));
const terms = fc.array(words(TERM_WORDS, 3), { minLength: 1, maxLength: 4 });
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 1 }).map((found) => (found === undefined ? {} : { [key]: found }));

const theme = fc
  .tuple(
    terms,
    optional("except", terms),
    optional("not-after", fc.record({ within: fc.integer({ min: 1, max: 4 }), words: terms })),
    optional("match", fc.constantFrom({ words: "form" }, { words: "form", case: "keep" })),
  )
  .map(([list, ...more]) => Object.assign({ terms: list }, ...more) as object);

const codebook = fc
  .tuple(fc.array(theme, { minLength: 1, maxLength: 4 }), fc.constantFrom("theme", "book"))
  .map(([themes, overlap]) =>
    book({ overlap, themes: themes.map((each, index) => ({ id: `t${index}`, ...each })) }),
  );

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "-", ", ", ". ", "\n", "\n\n")), {
    maxLength: 30,
  })
  .map((pairs) => pairs.flat().join(""));

interface Found {
  readonly theme: number;
  readonly term: number;
  readonly first: number;
  readonly length: number;
}

function matchesWord(pattern: WordPattern, written: string, word: string): boolean {
  if (pattern.kind === "stem") return stem(written) === stem(word);
  const [one, other] =
    pattern.case === "fold" ? [written.toLowerCase(), word.toLowerCase()] : [written, word];
  return new RegExp(`^${one.replaceAll("*", "\\p{L}*").replaceAll("?", "\\p{L}")}$`, "u").test(other);
}

/** Whether the term's words, hyphens read as spaces or as nothing, are exactly these tokens. */
function matchesTokens(patterns: readonly WordPattern[], tokens: readonly string[]): boolean {
  const [pattern, ...rest] = patterns;
  if (!pattern) return tokens.length === 0;
  const parts = (pattern.kind === "glob" ? pattern.glob : pattern.word).split("-");
  return [parts, [parts.join("")]].some(
    (written) =>
      written.length <= tokens.length &&
      written.every((part, index) => matchesWord(pattern, part, tokens[index]!)) &&
      matchesTokens(rest, tokens.slice(written.length)),
  );
}

function allMatches(list: readonly Term[], tokens: readonly string[], themeIndex: number): Found[] {
  const found: Found[] = [];
  for (const [term, { pattern }] of list.entries()) {
    for (let first = 0; first < tokens.length; first++) {
      for (let end = first + 1; end <= tokens.length; end++) {
        const length = end - first;
        if (matchesTokens(pattern.words, tokens.slice(first, end)))
          found.push({ theme: themeIndex, term, first, length });
      }
    }
  }
  return found;
}

const covers = ({ first, length }: Found, token: number) => first <= token && token < first + length;
const tokensOf = ({ first, length }: Found) => Array.from({ length }, (_, index) => first + index);

function isNegated(
  { notAfter }: Theme,
  hit: Found,
  tokens: readonly string[],
  sentences: readonly number[],
): boolean {
  return allMatches(notAfter?.words ?? [], tokens, 0).some((negation) => {
    const last = negation.first + negation.length - 1;
    const near = last < hit.first && hit.first - last <= notAfter!.within;
    return near && sentences[last] === sentences[hit.first];
  });
}

/** Rule by rule, without any index: tries lengths from the longest, positions from the left, themes in order. */
function reference(
  { themes, overlap }: Codebook,
  tokens: readonly string[],
  sentences: readonly number[],
): Found[] {
  const all = themes.flatMap(({ terms: list }, index) => allMatches(list, tokens, index));
  const taken: Found[] = [];
  const hits: Found[] = [];
  for (let length = tokens.length; length > 0; length--) {
    for (let first = 0; first < tokens.length; first++) {
      const before = [...hits];
      for (const [index, each] of themes.entries()) {
        const match = all.find((one) => one.theme === index && one.first === first && one.length === length);
        if (!match) continue;
        const masks = allMatches(each.except, tokens, index);
        const mine = [...masks, ...taken.filter((one) => one.theme === index)];
        if (tokensOf(match).some((token) => mine.some((one) => covers(one, token)))) continue;
        const isCovered = tokensOf(match).every((token) => before.some((one) => covers(one, token)));
        if (overlap === "book" && isCovered) continue;
        taken.push(match);
        if (!isNegated(each, match, tokens, sentences)) hits.push(match);
      }
    }
  }
  return hits.sort((a, b) => a.first - b.first || a.theme - b.theme);
}

describe("coding", () => {
  it("gives the hits of the reference", () => {
    fc.assert(
      fc.property(codebook, text, (codes, content) => {
        const columns = tokenise(content);
        const spans = Array.from({ length: columns.length }, (_, index) => index);
        const tokens = spans.map((index) => content.slice(columns.starts[index], columns.ends[index]));
        const expected = reference(codes, tokens, [...columns.sentences]).map((hit) => ({
          theme: `t${hit.theme}`,
          term: codes.themes[hit.theme]!.terms[hit.term]!.text,
          start: columns.starts[hit.first]!,
          end: columns.ends[hit.first + hit.length - 1]!,
        }));
        expect(compileCodebook(codes).code(response(content)).hits).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("counts the same whatever the order of the terms", () => {
    fc.assert(
      fc.property(codebook, text, (codes, content) => {
        const turned = {
          ...codes,
          themes: codes.themes.map((each) => ({ ...each, terms: each.terms.toReversed() })),
        };
        const places = (from: Codebook) =>
          compileCodebook(from)
            .code(response(content))
            .hits.map(({ theme: id, start, end }) => `${id} ${start} ${end}`);
        expect(places(turned)).toEqual(places(codes));
      }),
      RUNS,
    );
  });
});

describe("tokens", () => {
  it("stand in order, begin and end with a letter or digit, and leave none out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (content) => {
        const { length, starts, ends } = tokenise(content);
        let rest = "";
        for (let index = 0; index < length; index++) {
          const before = index === 0 ? 0 : ends[index - 1]!;
          expect(starts[index]).toBeGreaterThanOrEqual(before);
          expect(content.slice(starts[index], ends[index])).toMatch(
            /^[\p{L}\p{Nd}](.*[\p{L}\p{Nd}\p{M}])?$/su,
          );
          rest += content.slice(before, starts[index]);
        }
        rest += content.slice(length === 0 ? 0 : ends[length - 1]);
        expect(rest.replaceAll("\u02BC", "")).not.toMatch(/[\p{L}\p{Nd}]/u);
        expect(countWords(content)).toBe(length);
      }),
      RUNS,
    );
  });
});
