/** What the cells of a column are like: how many, how different, how long, of which kind. */
import type { MissingMarks } from "../../../cues/missing-marks.ts";
import { type DayOrder, isoDay, kindOfCell, serialDay, splitDay } from "./cell-kind.ts";
import { plainCell } from "./plain-cell.ts";

export interface ColumnProfile {
  /** Cells that are not empty. */
  filled: number;
  /** Of those that were looked at closely: marks that stand for no answer. */
  missing: number;
  /** Looked at closely, without marks. */
  seen: number;
  readonly values: Map<string, number>;
  /** There are more values than are kept. */
  isMany: boolean;
  words: number;
  /** Of four words or more. */
  prose: number;
  /** Of four words or more, with the sign that ends a sentence. */
  ended: number;
  longest: number;
  /** As long as a spreadsheet's longest cell. */
  cut: number;
  numbers: number;
  dates: number;
  serials: number;
  addresses: number;
  dayFirst: boolean;
  monthFirst: boolean;
  readonly samples: string[];
}

export interface TableProfile {
  add(cells: readonly string[]): void;
  /** @param index - of the column, from 0 */
  of(index: number): ColumnProfile;
  /** Columns that hold a cell anywhere. */
  width(): number;
}

const MOST_VALUES = 400;
const MOST_SAMPLES = 3;
/** In characters: a longer cell is prose, and no value of a list. */
const LONGEST_VALUE = 300;
/** Rows that are each looked at closely; of those behind one in ten is. */
const CLOSE_ROWS = 20_000;
const SPREADSHEET_CELL = 32_767;

export function startTableProfile(missing: MissingMarks): TableProfile {
  const profiles: ColumnProfile[] = [];
  let rows = 0;
  return {
    add(cells) {
      const isClose = rows < CLOSE_ROWS || rows % 10 === 0;
      rows++;
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index]!;
        if (cell === "") continue;
        const profile = profiles[index] ?? emptyProfile();
        profiles[index] = profile;
        if (isClose || profile.filled < 100) look(profile, cell, missing);
        else if (!/\S/.test(cell)) continue;
        profile.filled++;
        if (cell.length >= SPREADSHEET_CELL - 1 && cell.length <= SPREADSHEET_CELL) profile.cut++;
      }
    },
    of: (index) => profiles[index] ?? EMPTY,
    width: () => profiles.length,
  };
}

const emptyProfile = (): ColumnProfile => ({
  filled: 0,
  missing: 0,
  seen: 0,
  values: new Map(),
  isMany: false,
  words: 0,
  prose: 0,
  ended: 0,
  longest: 0,
  cut: 0,
  numbers: 0,
  dates: 0,
  serials: 0,
  addresses: 0,
  dayFirst: false,
  monthFirst: false,
  samples: [],
});

const EMPTY = emptyProfile();

function look(profile: ColumnProfile, printed: string, missing: MissingMarks): void {
  const cell = plainCell(printed);
  if (cell === "") {
    profile.filled--;
    return;
  }
  if (cell.length <= 60 && missing(cell) !== null) {
    profile.missing++;
    return;
  }
  profile.seen++;
  profile.longest = Math.max(profile.longest, cell.length);
  const words = wordsIn(cell);
  profile.words += words;
  if (words >= 4) {
    profile.prose++;
    if (/[.!?…。！？]["'”’)\]]?$/u.test(cell)) profile.ended++;
  }
  note(profile, cell);
  const kind = kindOfCell(cell);
  if (kind === "number") profile.numbers++;
  else if (kind === "address") profile.addresses++;
  else if (kind === "date") noteDay(profile, cell);
  if (serialDay(cell) !== null) profile.serials++;
}

function note(profile: ColumnProfile, cell: string): void {
  const { values, samples } = profile;
  const key = cell.length > LONGEST_VALUE ? cell.slice(0, LONGEST_VALUE) : cell;
  const before = values.get(key);
  if (before !== undefined) values.set(key, before + 1);
  else if (values.size < MOST_VALUES) values.set(key, 1);
  else profile.isMany = true;
  if (before === undefined && samples.length < MOST_SAMPLES) samples.push(key);
}

function noteDay(profile: ColumnProfile, cell: string): void {
  profile.dates++;
  const split = splitDay(cell);
  if (split === null) return;
  if (split.first > 12) profile.dayFirst = true;
  if (split.second > 12) profile.monthFirst = true;
}

/** Of scripts without spaces three signs are taken for a word. */
function wordsIn(cell: string): number {
  let spaced = 1;
  let isBefore = false;
  for (let at = 0; at < cell.length; at++) {
    const isSpace = isSpaceAt(cell, at);
    if (isSpace && !isBefore) spaced++;
    isBefore = isSpace;
  }
  const unspaced = cell.length > 9 && BEYOND_LATIN.test(cell) ? (cell.match(UNSPACED)?.length ?? 0) : 0;
  return Math.max(spaced, Math.floor(unspaced / 3));
}

/** What `\s` is, told by its number where it is one of the common signs. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 160 ? code === 32 || (code > 8 && code < 14) : /\s/.test(text.charAt(at));
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
/** All of these scripts stand behind it, and the texts of others need no closer look. */
const BEYOND_LATIN = /[\u0e00-\uffff]/;

/** @returns how the days of the column are written; null where no cell tells, or they contradict each other */
export function dayOrderOf({ dayFirst, monthFirst }: ColumnProfile): DayOrder | null {
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day first" : "month first";
}

export const isOfDays = ({ seen, dates }: ColumnProfile): boolean => seen > 0 && dates * 10 >= seen * 8;

/** @returns the day of a cell of a column of days; null where it is not clear */
export const dayIn = (cell: string, order: DayOrder | null, isSerial: boolean): string | null =>
  isoDay(cell, order) ?? (isSerial ? serialDay(cell) : null);
