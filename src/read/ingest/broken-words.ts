/** Tells a hyphen that a line's end put into a word from one that belongs to it, by what else the document says. */
import { BEFORE_HYPHENS } from "../../cues/english/before-hyphens.ts";
import type { Problem } from "../../model/problem.ts";
import { counted } from "../../text/counted.ts";
import { sourceProblem } from "./source-problem.ts";

export interface HyphensSettled {
  /** As long as the text: a hyphen of the word itself at the end of a line is one that does not break. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A hyphen at the end of a line. A soft one needs no proof. */
const AT_END = /[-\u2010][ \t]*\r?\n\f?[ \t]*/g;

/** What a capital follows is no broken word; the longest words of a language are shorter than this. */
const FIRST = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{0,60}$/u;
const SECOND = /^\p{Ll}[\p{L}\p{M}]{0,60}(?![\p{L}\p{M}])/u;
const LONGEST = 64;

/** No part of an address, such as the end of `example.com`. */
const WORDS = /(?<![.@/\p{L}\p{M}])\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)?/gu;

/** A hyphen that belongs to the word: `src/text/word.ts` reads two words there. */
const UNBROKEN = "\u2011";

/** So many lines are named. */
const MOST_NAMED = 8;

/**
 * A word broken at a line's end is one (`commu-nity`), or two where the document writes it with a hyphen within a line,
 * and more often than as one (`well-known`). Of those that it writes nowhere else, it depends on what the document does
 * with the others: whether it breaks words, or only words with hyphens stand at the ends of its lines.
 *
 * @param text of a document, in lines as they are set
 * @param source its path, for the places of problems
 */
export function settleHyphens(text: string, source: string): HyphensSettled {
  const breaks = breaksOf(text);
  if (breaks.length === 0) return { text, problems: [] };
  const said = timesSaid(text, breaks);
  const times = (word: string) => said.get(word) ?? 0;
  const whole = new Set<number>();
  const unsure: number[] = [];
  const isWhole = wholeHere(breaks, times);
  for (const one of breaks) {
    const isUnsure = times(one.apart) + times(one.solid) === 0;
    if (isUnsure) unsure.push(one.index);
    if (isUnsure ? isWhole(one) : times(one.apart) > times(one.solid)) whole.add(one.index);
  }
  let settled = "";
  let from = 0;
  for (const index of whole) {
    settled += text.slice(from, index) + UNBROKEN;
    from = index + 1;
  }
  settled += text.slice(from);
  return { text: settled, problems: unsure.length === 0 ? [] : [unsureOf(text, unsure, whole, source)] };
}

/** `commu-` and `nity` in the next line. */
interface Break {
  /** Of the hyphen. */
  readonly index: number;
  /** Of what follows the second part. */
  readonly end: number;
  readonly first: string;
  readonly second: string;
  /** Both as one word, and with a hyphen. */
  readonly solid: string;
  readonly apart: string;
}

function breaksOf(text: string): Break[] {
  return [...text.matchAll(AT_END)].flatMap(({ index, 0: { length } }) => {
    const first = FIRST.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0].toLowerCase();
    const second = SECOND.exec(text.slice(index + length, index + length + LONGEST))?.[0];
    if (first === undefined || second === undefined) return [];
    const end = index + length + second.length;
    return [
      {
        index,
        end,
        first,
        second: second.toLowerCase(),
        solid: first + second.toLowerCase(),
        apart: `${first}-${second.toLowerCase()}`,
      },
    ];
  });
}

/** @returns whether a break that the document says nothing of is a hyphen of the word */
function wholeHere(breaks: readonly Break[], times: (word: string) => number): (one: Break) => boolean {
  const count = (is: (one: Break) => boolean) => breaks.filter(is).length;
  const solid = count((one) => times(one.solid) > times(one.apart));
  const apart = count((one) => times(one.apart) > times(one.solid));
  if (solid !== apart) return () => apart > solid;
  const isWord = ({ first }: Break) => times(first) > 0 || BEFORE_HYPHENS.has(first);
  const words = count(isWord);
  return words < breaks.length - words ? () => false : isWord;
}

/** Broken words aside: their parts are no words. */
function timesSaid(text: string, breaks: readonly Break[]): ReadonlyMap<string, number> {
  const wanted = new Set(breaks.flatMap(({ first, second, solid, apart }) => [first, second, solid, apart]));
  const said = new Map<string, number>();
  const see = (word: string) => wanted.has(word) && said.set(word, (said.get(word) ?? 0) + 1);
  const starts = [0, ...breaks.map(({ end }) => end)];
  starts.forEach((start, at) => {
    const next = breaks[at];
    const end = next === undefined ? text.length : next.index - next.first.length;
    for (const [found] of text.slice(start, Math.max(start, end)).matchAll(WORDS)) {
      const word = found.toLowerCase().replace(/[\u2010\u2011]/, "-");
      see(word);
      if (word.includes("-")) for (const part of word.split("-")) see(part);
    }
  });
  return said;
}

/** Lines and no words: a broken word may be a name. */
function unsureOf(text: string, at: readonly number[], whole: ReadonlySet<number>, source: string): Problem {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  let line = 0;
  const lines = at.map((index) => {
    while (line < starts.length && starts[line]! < index) line++;
    return line + 1;
  });
  const named = lines.slice(0, MOST_NAMED).join(", ");
  const others = lines.length > MOST_NAMED ? ` and ${counted(lines.length - MOST_NAMED, "other")}` : "";
  const two = at.filter((index) => whole.has(index)).length;
  const read = two === 0 ? "read as one word" : `${two} read as two words, else as one`;
  return sourceProblem("source-form", "info", { source, line: lines[0]! }, [
    `${counted(at.length, "word")} with a hyphen at the end of a line, which the document writes nowhere else (line ${named}${others}); ${read}`,
    "words that go on in the next line told from words with a hyphen",
    "nothing, unless a term is made of such words; write the word in one line where it is wrong",
  ]);
}
