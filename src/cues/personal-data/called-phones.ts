/** Finds digits that no plan need know, which their sentence calls a telephone number. */
import { anyOf } from "../../text/any-of.ts";
import {
  BEFORE_NUMBER,
  COUNTED_WORDS,
  NUMBER_CALLED,
  NUMBERED_THINGS,
  PHONE_WORDS,
} from "../english/personal-data.ts";
import { endsWith, isSaid } from "./said.ts";
import { afterIsbn, DASH, insideLink, SPACE, type Stretch } from "./surroundings.ts";

const GAP = `(?:\\)?(?:\\.|/|${SPACE}?(?:${DASH}${SPACE}?)?)\\(?)`;
const GROUPS = new RegExp(
  `(?:\\+\\s?)?\\(?\\+?[0-9]{1,20}(?:(?![0-9])${GAP}[0-9]{1,20}){0,9}(?:\\s?(?:x|ext\\.?)\\s?[0-9]{1,6})?`,
  "gi",
);

const PHONE = new RegExp(
  `\\b(?:${anyOf(PHONE_WORDS, "\\s")}|(?:${anyOf(BEFORE_NUMBER)})\\s(?:number|no|line))\\b|\\b(?:desk|office)\\s?:|^[\\s-]{0,2}(?:desk|office)\\b`,
  "i",
);
/** Right before the digits: what they number instead. */
const OTHER = new RegExp(
  `(?:\\b(?:${anyOf(NUMBERED_THINGS, "\\s")}|total\\w*)\\b(?:\\s(?:${anyOf(NUMBER_CALLED)}))?(?:\\s(?:is|was|are))?|[£$€%])[\\s.:#,(]*$`,
  "i",
);
const REGISTERED_AS = /\bregistered\s*$/i;
/** Right after the digits: what they count. */
const COUNTED = new RegExp(`^\\)?\\s?(?:${anyOf(COUNTED_WORDS, "\\s")})`, "i");

const DATE =
  /^(?:[0-9]{1,2}[-. /][0-9]{1,2}[-. /](?:[0-9]{2})?[0-9]{2}|(?:19|20)[0-9]{2}[-. /][0-9]{2}[-. /][0-9]{2})(?: [0-9]{1,2})?$/;
const YEARS = /^(?:19|20)[0-9]{2}(?:[^0-9]+(?:(?:19|20)[0-9]{2}|[0-9]{2}(?![0-9])))+$/;
const HOURS = /^(?:[01][0-9]|2[0-3])[0-5][0-9]\s?[-\u2010-\u2013]\s?(?:[01][0-9]|2[0-4])[0-5][0-9]$/;
const ROUNDED = /^[1-9][0-9]{0,2}(?:[ .][0-9]{3})*[ .]000$|^[1-9][0-9]*0000$/;
const ADDRESS = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/;
const BEFORE = /[\p{L}\p{N}_+£$€]$|[0-9][-.,/:]$/u;
const GOES_ON = /^(?:[\p{L}\p{N}_]|[.,:][0-9]|-[1-9])/u;

const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * Seven to fifteen digits, with the extension that follows, where a word such as `phone`, `call` or `my number`
 * stands in the sentence and none that makes them a date, a sum, or the number of something else.
 *
 * @param text - over a line break digits go on where those of the line are too few
 * @returns where the numbers stand, in order
 * @see ITU-T E.164: at most 15 digits; local numbers have seven and more
 */
export function* calledPhones(text: string): Generator<Stretch> {
  for (const { 0: found, index } of text.matchAll(GROUPS)) {
    if (found.length < LEAST_DIGITS) continue;
    for (const [from, to] of numbersOf(found)) {
      const stretch: Stretch = [index + from, index + to];
      if (isLikely(text, stretch) && isSaid(text, stretch, PHONE)) yield stretch;
    }
  }
}

const countDigits = (words: string) => words.replace(/[^0-9]/g, "").length;

/** Lines that hold enough digits are apart; shorter ones go on in the next. */
function numbersOf(groups: string): readonly Stretch[] {
  const parts: [number, number][] = [];
  for (const { 0: line, index } of groups.matchAll(/[^\r\n]+/g)) {
    const start = index + line.search(/[+(0-9]/);
    const end = index + line.trimEnd().length;
    const last = parts.at(-1);
    if (last !== undefined && goesOn(groups.slice(...last), line)) last[1] = end;
    else parts.push([start, end]);
  }
  return parts.filter(([start, end]) => {
    const digits = countDigits(groups.slice(start, end).replace(/\s?(?:x|ext).*$/i, ""));
    return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
  });
}

function goesOn(part: string, line: string): boolean {
  const [before, after] = [countDigits(part), countDigits(line)];
  return (
    after < LEAST_DIGITS && before < (/^[+(]?0|^\+/.test(part) ? 10 : LEAST_DIGITS) && before + after < 13
  );
}

function isLikely(text: string, [start, end]: Stretch): boolean {
  const words = text.slice(start, end);
  if ([DATE, YEARS, HOURS, ROUNDED, ADDRESS].some((other) => other.test(words))) return false;
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start)) || GOES_ON.test(text.slice(end, end + 2)))
    return false;
  if (COUNTED.test(text.slice(end, end + 16)) || insideLink(text, start) || afterIsbn(text, start))
    return false;
  return !endsWith(text, start, OTHER) || endsWith(text, start, REGISTERED_AS);
}
