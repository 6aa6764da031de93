/** Cuts a response into sentences, and takes those around a place that counts as a passage to quote. */
import type { Span } from "../../model/document.ts";
import type { QuotableHit } from "../../model/quotable.ts";
import { flowing } from "./readable.ts";

export interface Passage extends Span {
  /** Of the theme, within the passage, in the order of their places. */
  readonly hits: readonly QuotableHit[];
  /** In small letters, for comparing passages. */
  readonly words: readonly string[];
}

/** Of a passage: shorter ones say too little, longer ones are not read. */
export const LEAST_WORDS = 8;
export const MOST_WORDS = 60;
/** A sentence below this length takes its neighbours in. */
const ENOUGH_WORDS = 16;
const MOST_SENTENCES = 3;

export interface Sentence extends Span {
  /** Sentences of one paragraph have one number. */
  readonly paragraph: number;
}

/** A stop that white space and no small letter follows, or the end of a paragraph or of an item of a list. */
const SENTENCE =
  /[^\s](?:[^\n]*?(?<!\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr|St|No))[.!?…]["'”’)]*(?=\s+(?![\s\p{Ll}])|$)|[^\n]*)/gmu;

/** Before an item of a list: no part of what it says. */
const BULLET = /^[•▪●◦*–—-]\s+/u;

export function sentencesOf(text: string): readonly Sentence[] {
  const flow = flowing(text);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { 0: words, index } of flow.matchAll(SENTENCE)) {
    const last = sentences.at(-1);
    if (last !== undefined && flow.slice(last.end, index).includes("\n")) paragraph += 1;
    const sentence = words.trimEnd();
    const start = index + (BULLET.exec(sentence)?.[0].length ?? 0);
    sentences.push({ start, end: index + sentence.length, paragraph });
  }
  return sentences;
}

/** @returns one passage for each sentence with a hit, that is of a readable length and shows all its words */
export function passagesOf(
  text: string,
  sentences: readonly Sentence[],
  hits: readonly QuotableHit[],
): readonly Passage[] {
  const withHit = new Set<number>();
  for (const { start } of hits) {
    const at = firstWhere(sentences, ({ end }) => start < end);
    if (at < sentences.length && sentences[at]!.start <= start) withHit.add(at);
  }
  const placed = [...hits].sort((one, other) => one.start - other.start);
  return [...withHit].flatMap((at) => {
    const { start, end } = widened(text, sentences, at);
    const words = wordsOf(text.slice(start, end));
    const isReadable = words.length >= LEAST_WORDS && words.length <= MOST_WORDS;
    const from = firstWhere(placed, (hit) => hit.start >= start);
    const to = firstWhere(placed, (hit) => hit.start >= end);
    const inside = placed.slice(from, to).filter((hit) => hit.end <= end);
    const isWhole = inside.length > 0 && !text.slice(start, end).includes("█");
    return isReadable && isWhole ? [{ start, end, words, hits: inside }] : [];
  });
}

/** @returns the place of the first of which `is` holds, as of all that follow it; the length where it holds of none */
function firstWhere<T>(ordered: readonly T[], is: (one: T) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(ordered[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A short sentence with those of its paragraph that follow it, and then with those before it. */
function widened(text: string, sentences: readonly Sentence[], at: number): Span {
  const { paragraph } = sentences[at]!;
  const isOf = (index: number) => sentences[index]?.paragraph === paragraph;
  let first = at;
  let last = at;
  const isShort = () => {
    const length = wordsOf(text.slice(sentences[first]!.start, sentences[last]!.end)).length;
    return length < ENOUGH_WORDS && last - first + 1 < MOST_SENTENCES;
  };
  while (isShort() && isOf(last + 1)) last += 1;
  while (isShort() && isOf(first - 1)) first -= 1;
  return { start: sentences[first]!.start, end: sentences[last]!.end };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
