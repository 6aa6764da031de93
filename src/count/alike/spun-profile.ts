/** One sentence of a template as columns of words, and how a sentence is laid along them. */

import { rangeHash } from "./similar-hash.ts";
import { LABEL, type LetterSentence, LINE_END } from "./spun-sentences.ts";

/** What a word in place of others, a word too many and a column left out cost, against 1 to 2 for a word that fits. */
const OTHER = -0.2;
const OTHER_THAN_FIXED = -0.6;
const GAP = -0.5;
const RARE_GAP = -0.15;
/** So often is a column filled that to leave it out costs most; so often with one word that it is fixed. */
const MOSTLY = 0.9;

export interface SlotColumn {
  /** Words by number, with how many rows have them here. */
  readonly counts: Map<number, number>;
  /** Rows that have any word here. */
  filled: number;
  /** Rows in which a label, or a line's end, stands before it. */
  labels: number;
  lineEnds: number;
}

const emptyColumn = (): SlotColumn => ({ counts: new Map(), filled: 0, labels: 0, lineEnds: 0 });

/** @returns a profile of one sentence */
export function profileOf(sentence: LetterSentence): Profile {
  const profile = new Profile();
  profile.add(sentence, new Int32Array(sentence.words.length).fill(-1), true);
  return profile;
}

export class Profile {
  columns: SlotColumn[] = [];
  rows = 0;
  /** Words of all rows. */
  words = 0;
  /** What of it was reckoned for `align`; null where columns have changed. */
  #reckoned: Reckoned | null = null;

  /** Words that all rows have on average. */
  get length(): number {
    return this.words / Math.max(1, this.rows);
  }

  /**
   * Lays words along the columns in order (Needleman and Wunsch 1970). Letters of one template have the same sentences
   * again and again: how they lie is kept as long as the columns are the same.
   *
   * @returns the column of each word; -1 for a word between columns. Not to be written to
   */
  align(words: Int32Array): Int32Array {
    const reckoned = this.#reckon();
    const { sentences } = reckoned;
    const name = rangeHash(words, 0, words.length);
    const before = sentences.get(name);
    if (before !== undefined && isSame(before.words, words)) return before.laid;
    const laid = this.#lay(words, reckoned);
    if (sentences.size >= MOST_KEPT) sentences.clear();
    sentences.set(name, { words, laid });
    return laid;
  }

  #lay(words: Int32Array, { places, others, gaps }: Reckoned): Int32Array {
    const [height, width] = [words.length, this.columns.length];
    const step = width + 1;
    roomFor((height + 1) * step);
    const table = scores;
    const taken = ways;
    table[0] = 0;
    for (let column = 1; column <= width; column++) {
      table[column] = table[column - 1]! + gaps[column - 1]!;
      taken[column] = LEFT_OUT;
    }
    for (let row = 1; row <= height; row++) {
      const base = row * step;
      table[base] = table[base - step]! + GAP;
      taken[base] = TOO_MANY;
      const fits = places.get(words[row - 1]!) ?? others;
      // Plain comparisons: most of the time of learning is spent here.
      let before = table[base]!;
      for (let column = 1; column <= width; column++) {
        const at = base + column;
        const laidHere = table[at - step - 1]! + fits[column - 1]!;
        const tooMany = table[at - step]! + GAP;
        const leftOut = before + gaps[column - 1]!;
        let best = laidHere;
        let way = LAID;
        if (tooMany > best) {
          best = tooMany;
          way = TOO_MANY;
        }
        if (leftOut > best) {
          best = leftOut;
          way = LEFT_OUT;
        }
        table[at] = best;
        taken[at] = way;
        before = best;
      }
    }
    const laid = new Int32Array(height).fill(-1);
    for (let [row, column] = [height, width]; row > 0 || column > 0; ) {
      const way = ways[row * step + column]!;
      if (way === LAID) laid[row - 1] = column - 1;
      if (way !== LEFT_OUT) row--;
      if (way !== TOO_MANY) column--;
    }
    return laid;
  }

  /** @returns how many of the words that were laid stand where at least `rows` rows have them */
  fitting(words: Int32Array, laid: Int32Array, rows: number): number {
    let fitting = 0;
    for (const [at, column] of laid.entries())
      if (column >= 0 && (this.columns[column]!.counts.get(words[at]!) ?? 0) >= rows) fitting++;
    return fitting;
  }

  /** Counts a sentence in; with `grow`, words between columns get columns of their own. */
  add({ words, marks }: LetterSentence, laid: Int32Array, grow: boolean): void {
    this.rows++;
    this.words += words.length;
    let shift = 0;
    let last = -1;
    let isNew = (this.rows & (this.rows - 1)) === 0;
    for (const [at, word] of words.entries()) {
      const column = laid[at]!;
      if (column < 0 && !grow) continue;
      if (column < 0) {
        this.columns.splice(++last, 0, emptyColumn());
        shift++;
        isNew = true;
      } else last = column + shift;
      const into = this.columns[last]!;
      const count = into.counts.get(word) ?? 0;
      into.counts.set(word, count + 1);
      if (count === 0) isNew = true;
      into.filled++;
      if (marks[at] === LABEL) into.labels++;
      if (marks[at] === LINE_END) into.lineEnds++;
    }
    // As long as words and columns are the same, shares that are a little old do.
    if (isNew) this.#reckoned = null;
  }

  /** @returns an empty profile whose sentences can be laid along this one's columns */
  emptied(): Profile {
    const empty = new Profile();
    empty.columns = this.columns.map(emptyColumn);
    return empty;
  }

  /** Forgets words of fewer rows than `least`; columns keep their places. */
  drop(least: number): void {
    for (const column of this.columns)
      for (const [word, count] of column.counts)
        if (count < least) {
          column.counts.delete(word);
          column.filled -= count;
        }
    this.#reckoned = null;
  }

  /** Takes out words of fewer rows than `least`, and columns of none. */
  prune(least: number): void {
    this.drop(least);
    this.columns = this.columns.filter(({ counts }) => counts.size > 0);
    this.#reckoned = null;
  }

  #reckon(): Reckoned {
    if (this.#reckoned) return this.#reckoned;
    const width = this.columns.length;
    const places = new Map<number, Float32Array>();
    const others = new Float32Array(width);
    const gaps = new Float32Array(width);
    for (const [at, { counts, filled }] of this.columns.entries()) {
      const isFixed = this.rows >= 5 && counts.size === 1 && filled >= MOSTLY * this.rows;
      others[at] = isFixed ? OTHER_THAN_FIXED : OTHER;
      gaps[at] = filled >= MOSTLY * this.rows ? GAP : RARE_GAP;
    }
    for (const [at, { counts }] of this.columns.entries())
      for (const [word, count] of counts) {
        let fits = places.get(word);
        if (!fits) {
          fits = others.slice();
          places.set(word, fits);
        }
        fits[at] = 1 + count / this.rows;
      }
    this.#reckoned = { places, others, gaps, sentences: new Map() };
    return this.#reckoned;
  }
}

interface Reckoned {
  /** By word: what it scores in each column. */
  readonly places: ReadonlyMap<number, Float32Array>;
  readonly others: Float32Array;
  readonly gaps: Float32Array;
  /** Those that were laid, by their hashes. */
  readonly sentences: Map<number, { readonly words: Int32Array; readonly laid: Int32Array }>;
}

/** Sentences that are kept of a profile. */
const MOST_KEPT = 512;

function isSame(words: Int32Array, others: Int32Array): boolean {
  if (words.length !== others.length) return false;
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return false;
  return true;
}

const LAID = 0;
const TOO_MANY = 1;
const LEFT_OUT = 2;
let scores = new Float64Array(1 << 12);
let ways = new Uint8Array(1 << 12);

function roomFor(cells: number): void {
  if (scores.length >= cells) return;
  scores = new Float64Array(cells * 2);
  ways = new Uint8Array(cells * 2);
}
