/** Finds UK telephone numbers, however their digits are grouped. */
import { inNumberingPlan } from "./numbering-plan.ts";
import { afterIsbn, DASH, insideLink, SPACE, type Stretch } from "./surroundings.ts";

const GAP = `\\)?(?:\\.|${SPACE}?(?:${DASH}${SPACE}?)?)\\(?`;
/** `(?![0-9])` makes a gap stand where digits end, so that there is one way to read them. */
const NEXT = `(?![0-9])${GAP}`;
/** Groups of digits that may be a number and more: `0113 …`, `+44 (0)113 …`, `00 44 113 …`. */
const GROUPS = new RegExp(
  `(?:\\+\\(|\\(\\+|[+(])?(?:00${NEXT}44|0|44)[0-9]{0,13}(?:${NEXT}0(?![0-9]))?(?:${NEXT}[0-9]{2,11}){0,5}`,
  "g",
);
/** Digits of the shortest number. */
const SHORTEST = 10;

const WORD_OR_MONEY_BEFORE = /[\p{L}\p{N}_+£$€]$/u;
const NUMBER_BEFORE = /[0-9][-.,/]$/;
/** A word, a decimal or more digits; `-0` and `/0` begin another number, `/4` ends an alternative one. */
const GOES_ON = /^(?:[\p{L}\p{N}_]|\.[0-9]|-[1-9])/u;
const FIRST_GROUP = /^[+(]*[0-9]+/;
/** `(call …)` has its bracket elsewhere, `(0113) …` has it after the first digits. */
const OPEN_BRACKET = /^\((?!\+?[0-9]+\))/;
const EXTENSION = /^x[0-9]/;

/** Lengths of groups as people write them; dates and lists of small figures have others. */
const NATIONAL = /^(?:0[0-9]{2,}|07(?= [0-9]{3}))(?: [0-9]{2,})*$/;
const INTERNATIONAL = /^(?:\+ ?44|00 ?44|447(?=[0-9]{9}$))[0-9]*(?: 0(?= ))?(?: [0-9]{2,})*$/;

/**
 * Without the extension that may follow, and not inside links.
 *
 * @param text - may be wrapped between groups of digits
 * @returns where the numbers stand, in order
 * @see Ofcom, National Telephone Numbering Plan; ITU-T E.123 on `+44` and the brackets of an area code
 */
export function* ukPhones(text: string): Generator<Stretch> {
  GROUPS.lastIndex = 0;
  let last = -1;
  for (let match = GROUPS.exec(text); match !== null; match = GROUPS.exec(text)) {
    const [groups] = match;
    const start = match.index;
    const possible = groups.length >= SHORTEST && mayBegin(text, start, last);
    const length = possible ? lengthOfNumber(text, start, groups) : 0;
    // What follows may be a number of its own.
    GROUPS.lastIndex = start + (length || FIRST_GROUP.exec(groups)![0].length);
    if (length === 0 || insideLink(text, start) || afterIsbn(text, start)) continue;
    last = start + length;
    yield [OPEN_BRACKET.test(groups) ? start + 1 : start, last];
  }
}

/** @param last - where the number before ended: `07700 900123/07700 900124` are two */
function mayBegin(text: string, start: number, last: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !WORD_OR_MONEY_BEFORE.test(before) && (start === last + 1 || !NUMBER_BEFORE.test(before));
}

/** @returns the length of the number that these groups begin with, 0 where there is none */
function lengthOfNumber(text: string, start: number, groups: string): number {
  for (const { 0: digits, index } of groups.matchAll(/[0-9]+/g)) {
    const end = index + digits.length;
    if (end < SHORTEST) continue;
    const rest = text.slice(start + end, start + end + 2);
    if (GOES_ON.test(rest) && !EXTENSION.test(rest)) continue;
    if (inNumberingPlan(nationalDigits(groups.slice(0, end)))) return end;
  }
  return 0;
}

/** @returns the digits with the leading 0, or nothing where they are not grouped as a telephone number is */
function nationalDigits(groups: string): string {
  const shape = groups
    .replace(/^\(0\)\s?/, "0")
    .replace(/[^+0-9]+/g, " ")
    .trim();
  const digits = shape.replace(/[^0-9]/g, "");
  if (INTERNATIONAL.test(shape)) return digits.replace(/^(?:00)?440?/, "0");
  return NATIONAL.test(shape) ? digits : "";
}
