/** Reads the day a document is dated with: written out, in numbers in British order, or as ISO 8601. */
import { DATE_LABELS, MONTH_BEGINNINGS, MONTHS, WEEKDAYS } from "../../cues/english/months.ts";
import { anyOf } from "../../text/any-of.ts";

const MONTH = `(${anyOf(MONTHS)})\\.?`;
const BEFORE = `^(?:(?:${anyOf(DATE_LABELS)})\\b[^\\d]{0,24}?[:,]? ?)?(?:(?:${anyOf(WEEKDAYS)}),? )?`;
const AFTER = "(?=$|[\\s,.;|)–—-])(.*)$";

const DAY_FIRST = new RegExp(
  `${BEFORE}(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})${AFTER}`,
  "i",
);
const MONTH_FIRST = new RegExp(`${BEFORE}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${AFTER}`, "i");
const ISO = new RegExp(`${BEFORE}(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.Z+]*)?${AFTER}`, "i");
const NUMBERS = new RegExp(`${BEFORE}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})${AFTER}`, "i");

/** Longest text after the date ("by Admin | News", "10:30am") of a line that is only a date. */

const REST_WORDS = 8;

/**
 * @param words a line's words
 * @returns the date as YYYY-MM-DD where the line is a date and little else, else null
 */
export function readDate(words: string): string | null {
  if (words.length > 120 || !/\d/.test(words)) return null;
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) return iso(dayFirst[3], month(dayFirst[2]), dayFirst[1], dayFirst[4]);
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst) return iso(monthFirst[3], month(monthFirst[1]), monthFirst[2], monthFirst[4]);
  const standard = ISO.exec(words);
  if (standard) return iso(standard[1], Number(standard[2]), standard[3], standard[4]);
  const numbers = NUMBERS.exec(words);
  return numbers ? iso(numbers[3], Number(numbers[2]), numbers[1], numbers[4]) : null;
}

function month(name = ""): number {
  return MONTH_BEGINNINGS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function iso(year = "", monthNumber: number, day = "", rest = ""): string | null {
  if (rest.trim() !== "" && rest.trim().split(/\s+/).length > REST_WORDS) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null;
}
