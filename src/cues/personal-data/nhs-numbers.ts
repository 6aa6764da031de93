/** Finds NHS numbers: ten digits, the last of which checks the others. */
import { anyOf } from "../../text/any-of.ts";
import { NHS_CALLED, NHS_NUMBER_WORDS, NHS_SAID, NHS_WORDS } from "../english/personal-data.ts";
import { endsWith, isSaid, isSaidBefore } from "./said.ts";
import { afterIsbn, DASH, insideLink, SPACE, type Stretch, standsAlone } from "./surroundings.ts";
import { countOfDigits, digitsTyped, TYPED } from "./typed.ts";

const GAP = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}|[./])`;
/** Ten digits, with gaps anywhere; the last group ends where no digit follows. */
const TEN_DIGITS = new RegExp(`(?<![\\p{L}\\p{N}_])${TYPED}(?:${GAP}?${TYPED}){9}(?![\\p{L}\\p{N}_])`, "gu");
/** Together, or as it is printed. */
const PRINTED = new RegExp(`^[0-9]{3}(?:[0-9]{3}|(?:${SPACE}|${DASH})[0-9]{3}(?:${SPACE}|${DASH}))[0-9]{4}$`);
/** Groups of three digits and more: figures of a table are shorter. */
const LARGE_GROUPS = /^[^\s./\p{Pd}\u2212]{3,}(?:[\s./\p{Pd}\u2212]+[^\s./\p{Pd}\u2212]{3,}){0,2}$/u;
const YEAR = /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/;

const NHS = new RegExp(`\\b(?:${anyOf(NHS_WORDS, "\\s")})\\b`, "i");
/** The number itself, anywhere before. */
const NHS_NUMBER = /\b(?:nhs|chi|h\s?&\s?c)\s(?:number|no|num|id)\b/i;
/** The same, right before the digits: then their check digit may be mistyped. */
const CALLED = new RegExp(
  `\\b(?:${anyOf(NHS_CALLED, "\\s")})(?:\\s(?:and\\scare\\s)?(?:${anyOf(NHS_NUMBER_WORDS)}))?\\b[\\s.:#=–-]*(?:\\((?:[a-z]+\\s?){1,4}\\)\\s?)?(?:(?:${anyOf(NHS_SAID)}|on\\s\\w+\\s\\w+)\\b)?[\\s.:,#=“"'(–-]*$`,
  "i",
);

/** Before: money, a decimal, a longer number, a foreign country code. */
const OTHER_NUMBER = /[£$€]$|[0-9][-./]$|\+[0-9]{1,3}[-. ]?$/;
/** After: a decimal, a longer number, a share. */
const GOES_ON = /^(?:[-./][0-9]|%)/;

/** Numbers below 320 000 0000 are Scotland's (CHI) alone: they begin with a date of birth, `DDMMYY`. */
const SCOTTISH = /^(?:[0-2]|3[01])/;
const DAY_AND_MONTH = /^(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])/;
const ONE_DIGIT = /^([0-9])\1*$/;

/**
 * One in eleven figures passes the check: ten digits in a run must also be in a range that is used, and not
 * begin with 0, as telephone numbers do. Numbers of one repeated digit pass, and only ever hold a place. Where
 * the sentence says what it is, letters typed for digits and groups of any size are forgiven, right after such a
 * word also a wrong digit.
 *
 * @param text - may be wrapped between the groups
 * @returns where the numbers stand, in order
 * @see NHS Data Dictionary, attribute "NHS NUMBER": ten digits, the tenth by modulus 11; shown as 3-3-4
 * @see NHS Scotland, Community Health Index: the same check digit, after the date of birth
 */
export function* nhsNumbers(text: string): Generator<Stretch> {
  TEN_DIGITS.lastIndex = 0;
  for (let match = TEN_DIGITS.exec(text); match !== null; match = TEN_DIGITS.exec(text)) {
    const [found] = match;
    const stretch: Stretch = [match.index, match.index + found.length];
    if (countOfDigits(found) > 5 && isAlone(text, stretch) && isNumber(text, stretch, found)) yield stretch;
    // What follows the first group may be a number of its own.
    else TEN_DIGITS.lastIndex = match.index + /^[^\s./\p{Pd}\u2212]+/u.exec(found)![0].length;
  }
}

function isAlone(text: string, [start, end]: Stretch): boolean {
  return (
    standsAlone(text, [start, end]) &&
    !OTHER_NUMBER.test(text.slice(Math.max(0, start - 6), start)) &&
    !GOES_ON.test(text.slice(end, end + 2))
  );
}

function isNumber(text: string, stretch: Stretch, found: string): boolean {
  const digits = digitsTyped(found);
  const start = stretch[0];
  if (ONE_DIGIT.test(digits)) return false;
  const isNamed = checkDigitHolds(digits)
    ? isInUse(found, digits) || isSaid(text, stretch, NHS)
    : endsWith(text, start, CALLED) || isSaidBefore(text, start, NHS_NUMBER);
  return isNamed && !afterIsbn(text, start) && !insideLink(text, start);
}

/** @param digits - that pass the check */
function isInUse(found: string, digits: string): boolean {
  const zero = digits.startsWith("0");
  const isPrinted = PRINTED.test(found);
  if (!isPrinted && (zero || YEAR.test(found) || !LARGE_GROUPS.test(found))) return false;
  const together = found.length === digits.length;
  if (together && zero) return false;
  return !((together || zero) && SCOTTISH.test(digits)) || DAY_AND_MONTH.test(digits);
}

/** Digits times their weights, 10 for the first to 2 for the ninth, 1 for the check digit, sum up to a multiple of 11. */
function checkDigitHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 10; place++) sum += Number(digits[place]) * (10 - place);
  return sum % 11 === 0;
}
