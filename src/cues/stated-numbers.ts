/** Finds the numbers that a document states about itself: how many responses, organisations, individuals it has. */
import type { Span } from "../model/document.ts";
import { anyOf } from "../text/any-of.ts";
import { BOUND_WORDS, COUNTED_NOUNS, KINDS_OF_RESPONSES, RESPONSE_NOUNS } from "./english/counted-words.ts";
import { NUMBER, numberOf } from "./number-words.ts";
import type { Counted } from "./stated-context.ts";
import { isPartialNumber, isPrinted, isTotal, ofWhom } from "./stated-context.ts";

/** How the number is meant: exactly, or as a bound. */
export type Bound = "exactly" | "over" | "at least" | "under" | "at most" | "nearly" | "about";

/** `text.slice(start, end)` is the number, its bound and what it counts. */
export interface StatedNumber extends Span {
  readonly number: number;
  readonly bound: Bound;
  readonly of: Counted;
  /** It is said of those that are printed, which may be fewer than were received. */
  readonly printed: boolean;
}

type Table<Key> = readonly (readonly [key: Key, words: string])[];

const anyIn = (table: Table<string>) => table.map(([, words]) => words.replaceAll(" ", "\\s+")).join("|");

const keyOf = <Key>(table: Table<Key>, words: string): Key | undefined =>
  table.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words.replace(/\s+/g, " ")))?.[0];

/** What may stand between a number and its noun without making it a number of some of them. */
const KINDS = `(?:(?:${anyOf(KINDS_OF_RESPONSES)})\\s+){0,2}`;
const EDGE = "(?<![\\p{L}\\p{N}£$€.,/–-])";

/** `over 600 organisations` */
const PAIR = new RegExp(
  `${EDGE}(?:(${anyIn(BOUND_WORDS)})\\s+)?(?:all\\s+)?(${NUMBER})(\\+|\\s*\\(\\d[\\d,]*\\))?\\s+${KINDS}(${anyIn(COUNTED_NOUNS)})(?![\\p{L}'’-])`,
  "giu",
);

/** `Number of responses: 64` on a line of its own, `the total number of submissions was 1,204` */
const LABEL = new RegExp(
  `^[ \\t]*(?:total\\s+)?(responses|submissions)(?:\\s+received)?[ \\t]*:[ \\t]*(${NUMBER})[ \\t]*$|` +
    `\\bnumber\\s+of\\s+${KINDS}(${anyIn(COUNTED_NOUNS)})(?:\\s+received)?(?:\\s+(?:was|is)|:)\\s+(${NUMBER})(?![\\p{L}\\p{N}%,.]*[\\p{L}\\p{N}%])`,
  "gimu",
);

/** `all 64 of them`: of what was counted last, so many characters before at most. */
const OF_THEM = new RegExp(`\\ball\\s+(${NUMBER})\\s+of\\s+(?:them|these)\\b`, "giu");
const WITHIN = 400;

/** Letters are a document's responses where it speaks of no others. */
const RESPONSES = new RegExp(`\\b(?:${anyOf(RESPONSE_NOUNS)})\\b`, "iu");

/** `In 2019 we received 412 responses`, where the document says of itself how many it received. */
const DATED = /^\s*in\s+(?:\p{L}+\s+)?(?:19|20)\d\d\b/iu;

type Pair = Omit<StatedNumber, "printed">;

interface Said extends StatedNumber {
  /** The sentence begins with a year. */
  readonly dated: boolean;
}

/**
 * @param text - of a document, outside responses; its lines may be wrapped
 * @returns the numbers of all there are, in order; not those of some, of other things, or of another document
 */
export function statedNumbers(text: string): readonly StatedNumber[] {
  const said = sentences(text).flatMap(({ start, words }): Said[] =>
    chains(words)
      .flatMap((chain) => totalsOf(words, chain))
      .map((pair) => ({
        ...pair,
        start: start + pair.start,
        end: start + pair.end,
        dated: DATED.test(words),
      })),
  );
  const isOurs = ({ of, dated, start, end }: Said) =>
    !(dated && said.some((other) => other.of === of && !other.dated)) &&
    !(/letters$/iu.test(text.slice(start, end)) && RESPONSES.test(text));
  const ours = said.filter(isOurs).map(({ dated, ...stated }) => stated);
  return [...labelled(text), ...ours, ...ofThem(text)].sort((one, other) => one.start - other.start);
}

function labelled(text: string): readonly StatedNumber[] {
  return [...text.matchAll(LABEL)].map((match) => {
    const [whole, line, lineNumber, noun, number] = match;
    const of = keyOf(COUNTED_NOUNS, (line ?? noun)!)!;
    const end = match.index + whole.length;
    const value = numberOf((lineNumber ?? number)!);
    return { start: match.index, end, number: value, bound: "exactly", of, printed: false };
  });
}

function ofThem(text: string): readonly StatedNumber[] {
  return [...text.matchAll(OF_THEM)].flatMap((match) => {
    const [whole, number] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - WITHIN), start);
    const last = [...before.matchAll(PAIR)].at(-1);
    if (last === undefined) return [];
    const { of } = toPair(last);
    const value = numberOf(number!);
    return [{ start, end: start + whole.length, number: value, bound: "exactly", of, printed: false }];
  });
}

/** A sentence ends at its stop, at a blank line and where a bullet begins. */
function sentences(text: string): readonly { readonly start: number; readonly words: string }[] {
  const ends = [...text.matchAll(/[!?]|\.(?=\s|$)|\n(?=[ \t\r]*(?:\n|[•●▪◦*–—-][ \t]))/gu)].map(
    ({ index }) => index + 1,
  );
  return [0, ...ends].flatMap((start, at) => {
    const end = ends[at] ?? text.length;
    return end - start < SHORTEST ? [] : [{ start, words: text.slice(start, end) }];
  });
}

/** `2 people` says nothing in fewer characters; blank lines are many. */
const SHORTEST = 8;

/** Numbers that are said in one breath: `12 individuals and 30 organisations`, `64 responses from 12 organisations`. */
function chains(sentence: string): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  for (const match of sentence.matchAll(PAIR)) {
    const pair = toPair(match);
    const last = found.at(-1);
    if (last !== undefined && JOINED.test(sentence.slice(last.at(-1)!.end, pair.start))) last.push(pair);
    else found.push([pair]);
  }
  return found;
}

const JOINED = /^\s*(?:,|,?\s*(?:and|&|plus)|,?\s*from|\(|:|–|—|-)\s*(?:from\s+)?$/iu;

function toPair(match: RegExpExecArray): Pair {
  const [whole, bound, number, plus, noun] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    number: numberOf(number!),
    bound: bound === undefined ? (plus === "+" ? "at least" : "exactly") : keyOf(BOUND_WORDS, bound)!,
    of: keyOf(COUNTED_NOUNS, noun!)!,
  };
}

/** The numbers of a chain, where the sentence makes them numbers of all there are. */
function totalsOf(sentence: string, chain: readonly Pair[]): readonly StatedNumber[] {
  const [first] = chain;
  const last = chain.at(-1)!;
  const said = {
    before: sentence.slice(Math.max(0, first!.start - NEAR), first!.start),
    after: sentence.slice(last.end, last.end + NEAR),
  };
  const isAll = /^all\b/iu.test(sentence.slice(first!.start, first!.end));
  if (isPartialNumber(said, first!.number) || !(isAll || isTotal(said, first!.of === "responses"))) return [];
  return chain.map((pair) => ({
    ...pair,
    of: pair === last ? ofWhom(pair.of, said.after) : pair.of,
    printed: !isAll && isPrinted(said),
  }));
}

/** So many characters around a number tell what it is of. */
const NEAR = 200;
