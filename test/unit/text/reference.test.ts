/** Compares the tokeniser with the matching rules written as one regular expression. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "#src/text/tokens.ts";
import { Vocabulary } from "#src/text/vocabulary.ts";

const RUNS = { seed: 20_240_118, numRuns: 3000 };
/** U+02BC is a letter to Unicode and an apostrophe to us. */
const LETTER = "(?:(?!\\u02BC)[\\p{L}\\p{Nd}])";
const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\uFF07]";
const BREAK = "[ \\t]*\\r?\\n\\f?[ \\t]*";
const LINE_END = `(?:[-\\u2010]${BREAK}(?=\\p{Ll})|\\u00AD${BREAK}(?=${LETTER}))`;
const WORD = new RegExp(
  `${LETTER}(?:${LETTER}|\\p{M}|[\\u00AD]?(?=${LETTER})(?<=\\u00AD)|${APOSTROPHE}(?=${LETTER})|(?<=\\p{L})[-\\u2010]${BREAK}(?=\\p{Ll})|\\u00AD${BREAK}(?=${LETTER}))*`,
  "gu",
);
const STOP = /[.!?\u2026\u3002\uFF01\uFF1F]/;

interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

function reference(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const before = tokens.at(-1);
    const gap = text.slice(before?.end ?? 0, start);
    const isStopped = STOP.test(gap) && !STOP.test(gap.at(-1)!) && !/^\p{Ll}/u.test(word);
    const ends = before !== undefined && (isStopped || gap.split("\n").length > 2);
    tokens.push({
      form: formOf(word),
      start,
      end: start + word.length,
      sentence: (before?.sentence ?? 0) + (ends ? 1 : 0),
    });
  }
  return tokens;
}

function formOf(word: string): string {
  return word
    .replace(new RegExp(LINE_END, "gu"), "")
    .replaceAll("\u00AD", "")
    .replace(new RegExp(APOSTROPHE, "g"), "'")
    .normalize("NFKC");
}

const vocabulary = new Vocabulary();

function tokensOf(text: string): Token[] {
  const { length, words, starts, ends, sentences } = tokenise(text, vocabulary);
  return Array.from({ length }, (_, token) => ({
    form: vocabulary.words[words[token]!]!,
    start: starts[token]!,
    end: ends[token]!,
    sentence: sentences[token]!,
  }));
}

const PLAIN = ["a", "b", "Zz", "placement", "extraordinarily", "7", "é", "Ł", "ж", "don't", "co-op"];
const ODD = ["\uFB01", "\u00BA", "\u00B2", "한", "字", "e\u0301", "\u0301", "ʼ", "\u{1D7D8}", "\uFF41"];
const SIGNS = [
  "'",
  "’",
  "-",
  "\u2011",
  "\u00AD",
  "-\n",
  "\u00AD\r\n",
  "-\n ",
  "-\n\f",
  "\u2011\n",
  "\uFF07",
  "--",
];
const GAPS = [" ", " ", " ", "\n", "\n\n", ". ", ".", "… ", "?", " — ", "\u00A0", "“", "\u{1F600}", "\t"];

const text = fc
  .array(fc.constantFrom(...PLAIN, ...PLAIN, ...ODD, ...SIGNS, ...GAPS, ...GAPS), { maxLength: 25 })
  .map((parts) => parts.join(""));

describe("tokenise", () => {
  it("gives the words, places and sentences of the reference", () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(tokensOf(content)).toEqual(reference(content));
      }),
      RUNS,
    );
  });

  it("reads a text longer than a window as one: nothing changes where two windows meet", () => {
    const filler = "plain words, ".repeat(2000).slice(0, 16_384);
    const all = "don’t o’é x-y commu-\nnity sof\u00ADt e\u0301 bene\uFB01t \u{1D7D8}1. End... of’ it";
    for (let back = 0; back < all.length + 3; back++) {
      const content = `${filler.slice(back)} ${all} ${filler} ${all}`;
      expect(tokensOf(content)).toEqual(reference(content));
    }
  });

  it("reads a word longer than a window as one word", () => {
    const word = `${"long".repeat(10_000)}'s`;
    expect(tokensOf(`one ${word} é${word} end`).map(({ form }) => form)).toEqual([
      "one",
      word,
      `é${word}`,
      "end",
    ]);
  });
});
