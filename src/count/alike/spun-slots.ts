/** Parts the columns of a template's sentence into words that stay and slots, and says which slots are evidence. */

import type { Placed } from "./spun-learn.ts";
import type { Profile, SlotColumn } from "./spun-profile.ts";
import type { LetterSentence } from "./spun-sentences.ts";

/** A column with one word in so many rows stays. */
const STAYS = 0.9;
/** So many of the rows have one of the alternatives that a slot is said to have. */
const COVERED = 0.9;
/** In more rows than these nothing may stand in a slot that is evidence. */
const MAY_LACK = 0.6;
/** An alternative stands in so many rows, at least two. */
const ALTERNATIVE = 0.04;
/** More alternatives are not few. */
const MOST_ALTERNATIVES = 12;

export interface SlotPart {
  /** The columns from the one to before the other. */
  readonly from: number;
  readonly to: number;
  /** Words of each alternative by number, the most frequent first; of words that stay there is one. */
  readonly alternatives: readonly (readonly number[])[];
  /** Whether it is a slot, and one that speaks for a template: within a sentence, and no field of a form. */
  readonly isSlot: boolean;
  readonly isEvidence: boolean;
}

/** A row of a profile: words by column, -1 where there is none. */
export type SlotRow = Int32Array;

export function rowOf({ words }: LetterSentence, { laid }: Placed, columns: number): SlotRow {
  const row = new Int32Array(columns).fill(-1);
  for (const [at, column] of laid.entries()) if (column >= 0) row[column] = words[at]!;
  return row;
}

/** @returns the words of a row in some columns; null where one of them is in no other row */
function wordsIn(row: SlotRow, { columns }: Profile, from: number, to: number): readonly number[] | null {
  const words: number[] = [];
  for (let at = from; at < to; at++) {
    if (row[at]! < 0) continue;
    if (!columns[at]!.counts.has(row[at]!)) return null;
    words.push(row[at]!);
  }
  return words;
}

/**
 * Neighbouring columns in which words change are one slot where they change together: where they have hardly more
 * alternatives together than each.
 *
 * @param rows those that were counted into the profile
 * @param isNumber whether a word is a number, which changes from letter to letter by itself
 */
export function partsOf(
  profile: Profile,
  rows: readonly SlotRow[],
  isNumber: (word: number) => boolean,
): SlotPart[] {
  const { columns } = profile;
  const parts: SlotPart[] = [];
  const stays = columns.map((column) => isFixed(column, profile.rows));
  for (let from = 0; from < columns.length; ) {
    let to = from + 1;
    if (stays[from]) {
      while (to < columns.length && stays[to]) to++;
      const words = columns.slice(from, to).map(({ counts }) => mostFrequent(counts));
      parts.push({ from, to, alternatives: [words], isSlot: false, isEvidence: false });
    } else {
      let found = alternativesOf(profile, rows, from, to);
      while (to < columns.length && !stays[to]) {
        const further = alternativesOf(profile, rows, to, to + 1);
        const both = alternativesOf(profile, rows, from, to + 1);
        if (both.needed > Math.max(found.needed, further.needed) + 1) break;
        found = both;
        to++;
      }
      const { alternatives, needed, isCovered } = found;
      const isEvidence =
        alternatives.length >= 2 &&
        isCovered &&
        needed <= MOST_ALTERNATIVES &&
        !isField(columns, from, to) &&
        !alternatives.every((words) => words.every(isNumber));
      parts.push({ from, to, alternatives, isSlot: true, isEvidence });
    }
    from = to;
  }
  return parts;
}

function isFixed({ counts }: SlotColumn, rows: number): boolean {
  return (counts.get(mostFrequent(counts)) ?? 0) >= STAYS * rows;
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let [most, best] = [0, -1];
  for (const [word, count] of counts) if (count > most) [most, best] = [count, word];
  return best;
}

/** The alternatives, and how many of the most frequent ones it takes to cover most rows. */
function alternativesOf(profile: Profile, rows: readonly SlotRow[], from: number, to: number) {
  const counts = new Map<string, { readonly words: readonly number[]; count: number }>();
  for (const row of rows) {
    const words = wordsIn(row, profile, from, to);
    if (words === null) continue;
    const key = words.join();
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { words, count: 1 });
  }
  const all = [...counts.values()].sort((a, b) => b.count - a.count);
  let covered = 0;
  let needed = 0;
  while (needed < all.length && covered < COVERED * rows.length) covered += all[needed++]!.count;
  const without = counts.get("")?.count ?? 0;
  const isCovered = covered >= COVERED * rows.length && without <= MAY_LACK * rows.length;
  const least = Math.max(2, Math.ceil(rows.length * ALTERNATIVE));
  return {
    alternatives: all.filter(({ count }) => count >= least).map(({ words }) => words),
    needed,
    isCovered,
  };
}

/** Whether the words stand behind a label, or on lines of their own: an answer in a form. */
function isField(columns: readonly SlotColumn[], from: number, to: number): boolean {
  const first = columns[from]!;
  const next = columns[to];
  return (
    first.labels * 2 > first.filled ||
    (first.lineEnds * 2 > first.filled && (next === undefined || next.lineEnds * 2 > next.filled))
  );
}
