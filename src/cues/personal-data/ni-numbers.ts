/** Finds National Insurance numbers: two letters, six digits, and A, B, C or D. */
import { anyOf, anyPattern } from "../../text/any-of.ts";
import { NI_NUMBER_WORDS, NI_SAID, NI_WORDS, TWO_LETTER_WORDS } from "../english/personal-data.ts";
import { endsWith, isSaid, isSaidBefore } from "./said.ts";
import { DASH, insideLink, SPACE, type Stretch, standsAlone } from "./surroundings.ts";
import { countOfDigits, digitsTyped, TYPED } from "./typed.ts";

const GAP = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}|[./])`;
const SHAPE = new RegExp(
  `([A-Z0](?<![\\p{L}\\p{N}_].)${GAP}?[A-Z0])((?:${GAP}?${TYPED}){6})(?:(${GAP}?)([A-Z]))?(?![\\p{L}\\p{N}_])`,
  "giu",
);
/** The letters and prefixes in use; 0 is O. */
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z0][A-CEGHJ-NPR-TW-Z]$/i;
const SUFFIX = /^[A-D]$/i;

const CALLS = `\\b(?:${anyPattern(NI_WORDS)})`;
const NI = new RegExp(`${CALLS}(?:\\s+(?:${anyOf(NI_NUMBER_WORDS)}))?\\b`, "i");
/** The number itself, anywhere before. */
const NI_NUMBER = /\b(?:nino|(?:n\.?i\.?|national\s+insurance)\s+(?:number|no|num))\b/i;
const CALLED = new RegExp(
  `${CALLS}(?:\\s*(?:${anyOf(NI_NUMBER_WORDS)}|id|#))?\\b[\\s.:#=–-]*(?:(?:${anyOf(NI_SAID)})\\b)?[\\s.:,#=“"'(–-]*$`,
  "i",
);

/** `National Insurance of 120000` */
const WORD = new RegExp(`^(?:${anyOf(TWO_LETTER_WORDS)})$`);
/** Pairs together, or each apart; what stands outside of them does not tell. */
const IN_PAIRS = new RegExp(
  `^(?:${SPACE}|${DASH})?${TYPED}{2}(?:${TYPED}{4}|(?:(?:${SPACE}|${DASH})${TYPED}{2}){2})$`,
);
const APART = new RegExp(`${TYPED}[^0-9OoIl|]+${TYPED}`);
const YEARS = /(?:19|20)[0-9]{2}[^0-9]+[0-9]{2}$/;

/**
 * The letters D, F, I, Q, U and V are in no prefix, O is never its second letter, and seven prefixes are not
 * used. In lower case `by 250000 a year` and `at 2020 21 a` are none. Where the sentence says what it is, any groups
 * are; right after such a word any letters, and the last one may lack.
 *
 * @param text - may be wrapped between the groups
 * @returns where the numbers stand, in order
 * @see HMRC, National Insurance Manual, NIM39110, on prefixes and suffixes
 */
export function* niNumbers(text: string): Generator<Stretch> {
  SHAPE.lastIndex = 0;
  for (let match = SHAPE.exec(text); match !== null; match = SHAPE.exec(text)) {
    const end = endOf(text, match);
    if (end !== null) yield [match.index, end];
    // What follows the first two letters may be a number of its own.
    SHAPE.lastIndex = end ?? match.index + match[1]!.length;
  }
}

/** @returns where the number ends, or null where it is none */
function endOf(text: string, match: RegExpExecArray): number | null {
  const [found, prefix, digits, gap = "", suffix] = match;
  const start = match.index;
  const stretch: Stretch = [start, start + found.length];
  if (!standsAlone(text, stretch) || insideLink(text, start)) return null;
  if (!endsWith(text, start, CALLED)) return isNumber(text, stretch, match) ? stretch[1] : null;
  if (countOfDigits(digits!) < 4 || (WORD.test(prefix!) && !/^[0-9OoIl|]/.test(digits!))) return null;
  // A word that follows a number without its last letter is no part of it: `AB123456 I think`.
  const isOwn = suffix === undefined || gap === "" || SUFFIX.test(suffix);
  return isOwn ? stretch[1] : stretch[1] - gap.length - 1;
}

function isNumber(text: string, stretch: Stretch, match: RegExpExecArray): boolean {
  const [found, prefix, digits, gap, suffix] = match as unknown as readonly string[];
  if (suffix !== undefined && !WORD.test(prefix!) && isSaidBefore(text, stretch[0], NI_NUMBER)) {
    return countOfDigits(digits!) > 3;
  }
  if (suffix === undefined || !SUFFIX.test(suffix) || !PREFIX.test(prefix!.replace(/[^A-Z0]/gi, "")))
    return false;
  if (digitsTyped(digits!).length !== 6 || countOfDigits(digits!) < 3 || found!.includes("/")) return false;
  if (isSaid(text, stretch, NI)) return true;
  if (isUpper(prefix!.at(-1)!) !== isUpper(suffix) || prefix!.length > 2 || YEARS.test(digits!)) return false;
  if (isUpper(suffix)) return true;
  // In lower case letters that stand apart are words.
  const isGlued = /^[0-9OoIl|]/.test(digits!) || gap === "";
  return isGlued || (IN_PAIRS.test(digits!) && APART.test(digits!));
}

const isUpper = (letter: string) => letter < "a";
