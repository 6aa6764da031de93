/** Finds NHS numbers: ten digits, together or as 3-3-4, the last of which checks the others. */
import { afterIsbn, DASH, insideLink, SPACE, type Stretch, standsAlone } from "./surroundings.ts";

const GAP = `(?:${SPACE}|${DASH})`;
const TEN_DIGITS = new RegExp(`\\b[0-9]{3}(?:[0-9]{3}|${GAP}[0-9]{3}${GAP})[0-9]{4}(?![0-9])`, "g");

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
 * begin with 0, as telephone numbers do. Numbers of one repeated digit pass, and only ever hold a place.
 *
 * @param text - may be wrapped between the groups
 * @returns where the numbers stand, in order
 * @see NHS Data Dictionary, attribute "NHS NUMBER": ten digits, the tenth by modulus 11; shown as 3-3-4
 * @see NHS Scotland, Community Health Index: the same check digit, after the date of birth
 */
export function* nhsNumbers(text: string): Generator<Stretch> {
  for (const { 0: found, index } of text.matchAll(TEN_DIGITS)) {
    const stretch: Stretch = [index, index + found.length];
    const digits = found.replace(/[^0-9]/g, "");
    const together = digits === found;
    if (!checkDigitHolds(digits) || ONE_DIGIT.test(digits) || !standsAlone(text, stretch)) continue;
    const zero = digits.startsWith("0");
    if (together && zero) continue;
    if ((together || zero) && SCOTTISH.test(digits) && !DAY_AND_MONTH.test(digits)) continue;
    if (OTHER_NUMBER.test(text.slice(Math.max(0, index - 6), index))) continue;
    if (GOES_ON.test(text.slice(stretch[1], stretch[1] + 2))) continue;
    if (together && (afterIsbn(text, index) || insideLink(text, index))) continue;
    yield stretch;
  }
}

/** Digits times their weights, 10 for the first to 2 for the ninth, 1 for the check digit, sum up to a multiple of 11. */
function checkDigitHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 10; place++) sum += Number(digits[place]) * (10 - place);
  return sum % 11 === 0;
}
