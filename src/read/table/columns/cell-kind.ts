/** Tells what one cell is by its form: a number, a day, an address, or words. */
import { MONTH_BEGINNINGS, MONTHS } from "../../../cues/english/months.ts";

export type CellForm = "empty" | "number" | "date" | "address" | "words";

const NUMBER = /^[-+]?[£$€¥]?\d{1,15}(?:[.,]\d{1,15})*%?$/;
const ADDRESS = /^(?:https?:\/\/\S+|[^\s@]{1,80}@[^\s@]{1,80}\.[^\s@]{1,20}|\d{1,3}(?:\.\d{1,3}){3})$/i;
const CLOCK = "(?:[T ,]+\\d{1,2}[:.]\\d{2}.{0,30})?";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${CLOCK}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${CLOCK}$`);
const DAY_FIRST = new RegExp(
  `^(?:\\p{L}{2,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[- ](\\p{L}{3,9})\\.?,?[- ](\\d{4})${CLOCK}$`,
  "u",
);
const MONTH_FIRST = new RegExp(
  `^(?:\\p{L}{2,9},? )?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}|\\d{2}(?= \\d{1,2}:))${CLOCK}$`,
  "u",
);
/** In characters. */
const LONGEST = 60;

/** The two numbers before the year, which nothing but the column may tell apart. */
export interface SplitDay {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

export type DayOrder = "day first" | "month first";

/** @returns the two numbers and the year of a day written as `7/8/2026`; null for any other text */
export function splitDay(cell: string): SplitDay | null {
  const found = cell.length > LONGEST ? null : YEAR_LAST.exec(cell);
  if (found === null) return null;
  const year = Number(found[4]) + (found[4]!.length === 2 ? 2000 : 0);
  const [first, second] = [Number(found[1]), Number(found[3])];
  return first >= 1 && second >= 1 && first <= 31 && second <= 31 && Math.min(first, second) <= 12
    ? { first, second, year }
    : null;
}

/**
 * @param order - of day and month in the column, where its cells tell it
 * @returns the day in ISO 8601; null where the cell is none, or day and month cannot be told apart
 */
export function isoDay(cell: string, order: DayOrder | null): string | null {
  if (cell.length > LONGEST) return null;
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst !== null) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const split = splitDay(cell);
  if (split !== null) {
    const { first, second, year } = split;
    const known = first > 12 ? "day first" : second > 12 ? "month first" : order;
    if (first === second || known === "day first") return iso(year, second, first);
    return known === null ? null : iso(year, first, second);
  }
  const dayFirst = DAY_FIRST.exec(cell);
  if (dayFirst !== null) return iso(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(cell);
  return monthFirst === null
    ? null
    : iso(
        Number(monthFirst[3]) + (monthFirst[3]!.length === 2 ? 2000 : 0),
        monthOf(monthFirst[1]!),
        Number(monthFirst[2]),
      );
}

/** Days since the last of 1899, as spreadsheets count them. */
export function serialDay(cell: string): string | null {
  const days = /^\d{5}(?:\.\d{1,15})?$/.test(cell) ? Math.floor(Number(cell)) : 0;
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return null;
  return new Date((days - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}

const UNIX_EPOCH = 25_569;
/** 1990 to 2079. */
const [FIRST_SERIAL, LAST_SERIAL] = [32_874, 65_745];

/** @param cell - trimmed */
export function kindOfCell(cell: string): CellForm {
  if (cell === "") return "empty";
  if (cell.length > LONGEST) return "words";
  if (NUMBER.test(cell)) return "number";
  if (ADDRESS.test(cell)) return "address";
  return isoDay(cell, "day first") !== null || splitDay(cell) !== null ? "date" : "words";
}

/** 0 for what is no month. */
const monthOf = (name: string): number =>
  MONTHS.includes(name.toLowerCase()) ? MONTH_BEGINNINGS.indexOf(name.toLowerCase().slice(0, 3)) + 1 : 0;

function iso(year: number, month: number, day: number): string | null {
  const isDay =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay && year >= 1900 && year < 2200
    ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    : null;
}
