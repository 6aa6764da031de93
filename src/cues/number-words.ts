/** Numbers as sentences write them: `985`, `1,204`, `sixty-one`, `two hundred and five`, `three thousand`. */
import { TEENS, TENS, UNITS } from "./english/number-words.ts";

const VALUES = new Map<string, number>([
  ["a", 1],
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

const FIGURES = "\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+|\\d+";
const UNDER_HUNDRED = `(?:(?:${TENS.join("|")})(?:[\\s-]+(?:${UNITS.join("|")}))?|${[...TEENS, ...UNITS].join("|")})`;
const HUNDREDS = `(?:(?:a|\\d+|${UNDER_HUNDRED})\\s+hundred(?:\\s+and\\s+${UNDER_HUNDRED})?)`;
const THOUSANDS = `(?:(?:a|\\d+|${HUNDREDS}|${UNDER_HUNDRED})\\s+thousand(?:,?\\s+(?:and\\s+)?(?:${HUNDREDS}|${UNDER_HUNDRED}))?)`;

/** Source of a pattern, without groups that capture, for use with the flag `i`; edges are the user's to hold. */
export const NUMBER = `(?:${THOUSANDS}|${HUNDREDS}|${UNDER_HUNDRED}|${FIGURES})`;

/** @param text - what `NUMBER` matched */
export function numberOf(text: string): number {
  let thousands = 0;
  let rest = 0;
  const plain = text.replace(/(\d)[,\u00a0\u2009\u202f](?=\d{3})/gu, "$1").toLowerCase();
  for (const word of plain.split(/[\s,-]+/u)) {
    if (word === "thousand") [thousands, rest] = [Math.max(1, rest) * 1000, 0];
    else if (word === "hundred") rest = Math.max(1, rest) * 100;
    else if (/^\d/.test(word)) rest += Number(word);
    else rest += VALUES.get(word) ?? 0;
  }
  return thousands + rest;
}
