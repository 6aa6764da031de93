/** Finds the numbers that a document states about itself: how many responses, organisations, individuals it has. */
import type { Span } from "../model/document.ts";
import { NUMBER, numberOf } from "../text/number-words.ts";
import { isPart, isPrinted, isTotal, ofWhom } from "./stated-context.ts";

/** What is counted; `respondents` are persons and organisations together. */
export type Counted = "responses" | "organisations" | "individuals" | "respondents";

/** How the number is meant: exactly, or as a bound. */
export type Bound = "exactly" | "over" | "at least" | "under" | "at most" | "nearly" | "about";

/** `text.slice(start, end)` is the number, its bound and what it counts. */
export interface StatedNumber extends Span {
  readonly number: number;
  readonly bound: Bound;
  readonly of: Counted;
  /** It is said of what is printed, not only of what was received. */
  readonly printed: boolean;
}

type Table<Key> = readonly (readonly [Key, string])[];

const BOUNDS: Table<Bound> = [
  ["at most", "(?:no|not) more than|up to|at most|a maximum of"],
  ["at least", "(?:no fewer|no less) than|at least|a minimum of"],
  ["over", "(?:just |well )?(?:more than|over|above)|in excess of|upwards of"],
  ["under", "(?:just )?(?:fewer than|less than|under|below)"],
  ["nearly", "nearly|almost|close to"],
  ["about", "about|around|approximately|roughly|some|circa"],
];

const NOUNS: Table<Counted> = [
  ["responses", "responses|submissions|replies|contributions|representations"],
  ["organisations", "organi[sz]ations"],
  ["individuals", "individuals|members of the public"],
  ["respondents", "respondents|contributors|submitters|people"],
];

const anyOf = (table: Table<string>) => table.map(([, words]) => words.replaceAll(" ", "\\s+")).join("|");

const keyOf = <Key>(table: Table<Key>, words: string): Key | undefined =>
  table.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(words.replace(/\s+/g, " ")))?.[0];

/** What may stand between a number and its noun without making it a number of some of them. */
const KINDS =
  "(?:(?:written|individual|separate|full|public|consultation|formal|valid|unique|distinct|different|completed|detailed|substantive|such|call for evidence)\\s+){0,2}";
const EDGE = "(?<![\\p{L}\\p{N}£$€.,/–-])";

/** `over 600 organisations` */
const PAIR = new RegExp(
  `${EDGE}(?:(${anyOf(BOUNDS)})\\s+)?(?:all\\s+)?(${NUMBER})(\\+|\\s*\\(\\d[\\d,]*\\))?\\s+${KINDS}(${anyOf(NOUNS)})(?![\\p{L}'’-])`,
  "giu",
);

/** `Number of responses: 64` on a line of its own, `the total number of submissions was 1,204` */
const LABEL = new RegExp(
  `^[ \\t]*(?:total\\s+)?(responses|submissions)(?:\\s+received)?[ \\t]*:[ \\t]*(${NUMBER})[ \\t]*$|` +
    `\\bnumber\\s+of\\s+${KINDS}(${anyOf(NOUNS)})(?:\\s+received)?(?:\\s+(?:was|is)|:)\\s+(${NUMBER})(?![\\p{L}\\p{N}%,.]*[\\p{L}\\p{N}%])`,
  "gimu",
);

type Pair = Omit<StatedNumber, "printed">;

/**
 * @param text - of a document, outside responses; its lines may be wrapped
 * @returns the numbers of all there are, in order; not those of some, of other things, or of another document
 */
export function statedNumbers(text: string): readonly StatedNumber[] {
  const labelled = [...text.matchAll(LABEL)].map((match): StatedNumber => {
    const [whole, line, lineNumber, noun, number] = match;
    const of = keyOf(NOUNS, (line ?? noun)!)!;
    const end = match.index + whole.length;
    return {
      start: match.index,
      end,
      number: numberOf((lineNumber ?? number)!),
      bound: "exactly",
      of,
      printed: false,
    };
  });
  const said = sentences(text).flatMap(({ start, words }) =>
    chains(words)
      .flatMap((chain) => totalsOf(words, chain))
      .map((pair) => ({ ...pair, start: start + pair.start, end: start + pair.end })),
  );
  return [...labelled, ...said].sort((one, other) => one.start - other.start);
}

/** A sentence ends at its stop, at a blank line and where a bullet begins. */
function sentences(text: string): readonly { readonly start: number; readonly words: string }[] {
  const ends = [...text.matchAll(/[!?]|\.(?=\s|$)|\n(?=[ \t\r]*(?:\n|[•●▪◦*–—-][ \t]))/gu)].map(
    ({ index }) => index + 1,
  );
  return [0, ...ends].map((start, at) => ({ start, words: text.slice(start, ends[at]) }));
}

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
    bound: bound === undefined ? (plus === "+" ? "at least" : "exactly") : keyOf(BOUNDS, bound)!,
    of: keyOf(NOUNS, noun!)!,
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
  if (isPart(said, first!.number) || !(isAll || isTotal(said, first!.of === "responses"))) return [];
  return chain
    .filter(({ number }) => number > 1)
    .map((pair) => ({
      ...pair,
      of: pair === last ? ofWhom(pair.of, said.after) : pair.of,
      printed: isPrinted(said),
    }));
}

/** So many characters around a number tell what it is of. */
const NEAR = 200;
