/** Reads, in other languages than English, whether a header asks to print a name, and what is answered. */
import { folded } from "../text/folded.ts";
import { remembered } from "../text/remembered.ts";
import { ENGLISH_MARKS } from "./english/small-words.ts";
import {
  ENGLISH_CONSENT_WORDS,
  NO_WORDS as ENGLISH_NO,
  YES_WORDS as ENGLISH_YES,
} from "./english/table-columns.ts";
import { LANGUAGE_MARKS } from "./languages/beside.ts";
import {
  AGREEING_STEMS,
  DATA_STEMS,
  HIDING_STEMS,
  LEAVE_GIVEN,
  LEAVE_REFUSED,
  LIMITS,
  LIMITS_INSIDE,
  PUBLISHING_STEMS,
  REFUSING_STEMS,
  TURNED_BY,
  TURNED_BY_INSIDE,
} from "./languages/consent.ts";
import { personHeader } from "./person-header.ts";

/**
 * `publish`: who says yes may be named. `hide`: who says yes is named nowhere. `agree`: to something that is not said.
 * `unsure`: the question is turned round, or asks both.
 */
export type ConsentKind = "publish" | "hide" | "agree" | "unsure";

const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

type Stems = readonly string[];
const prepared = (stems: Stems): Stems => stems.map(folded).sort((one, other) => other.length - one.length);
const PUBLISHING = prepared(PUBLISHING_STEMS);
const HIDING = prepared(HIDING_STEMS);
const AGREEING = prepared(AGREEING_STEMS);
const REFUSING = prepared(REFUSING_STEMS);
const DATA = prepared(DATA_STEMS);

/** @returns the first of the stems that a word begins with, or that unparted signs hold */
const stemIn = (text: string, stems: Stems): string | null =>
  stems.find((stem) => (UNPARTED.test(stem) ? text.includes(stem) : ` ${text}`.includes(` ${stem}`))) ?? null;

const NOT = new Set(TURNED_BY.map(folded));
const NOT_INSIDE = TURNED_BY_INSIDE.map(folded);
const isTurned = (text: string): boolean =>
  text.split(" ").some((word) => NOT.has(word)) || NOT_INSIDE.some((sign) => text.includes(sign));

/** A question about leave that is this short has no other matter. */
const SHORT_WORDS = 4;
const SHORT_SIGNS = 8;

/** @param header - as printed, without tags */
export const consentHeader = remembered((header: string): ConsentKind | null => {
  const text = folded(header.slice(0, 400));
  const words = text.split(" ");
  if (words.some((word) => ENGLISH_MARKS.has(word)) && !UNPARTED.test(text)) return null;
  const hiding = stemIn(text, HIDING);
  const rest = hiding !== null && UNPARTED.test(hiding) ? text.replaceAll(hiding, " ") : text;
  const publishing = stemIn(rest, PUBLISHING);
  const agreeing = stemIn(text, AGREEING);
  const isNamed = personHeader(header) !== null;
  const isAbout =
    isNamed ||
    stemIn(text, DATA) !== null ||
    (UNPARTED.test(text) ? text.length <= SHORT_SIGNS : words.length <= SHORT_WORDS);
  if (hiding === null && publishing === null && !(agreeing !== null && isAbout)) return null;
  if (!isNamed && isEnglish(words, [hiding, publishing, agreeing])) return null;
  const isBoth = hiding !== null && (publishing !== null || agreeing !== null);
  if (isTurned(text) || isBoth || stemIn(text, REFUSING) !== null) return "unsure";
  if (hiding !== null) return "hide";
  return publishing !== null || isNamed ? "publish" : "agree";
}, 5000);

/** All that speaks of leave is English, as in `Anonymous`. */
function isEnglish(words: readonly string[], stems: readonly (string | null)[]): boolean {
  const speaking = words.filter((word) => stems.some((stem) => stem !== null && word.startsWith(stem)));
  return speaking.length > 0 && speaking.every((word) => ENGLISH_CONSENT_WORDS.has(word));
}

const YES = new Set([...LEAVE_GIVEN, ...ENGLISH_YES].map(folded).filter(Boolean));
const NO = new Set([...LEAVE_REFUSED, ...ENGLISH_NO].map(folded));
const YES_SIGNS = /^[✓✔☑○◯〇]$/u;
const NO_SIGNS = /^[×✗✕☐]$/u;
const begins = (text: string, words: ReadonlySet<string>): boolean =>
  words.has(text) || words.has(text.split(" ")[0]!);

const LIMITED = new Set(LIMITS.map(folded));
const LIMITED_INSIDE = LIMITS_INSIDE.map(folded);
/** A yes that is none. */
const isLimited = (text: string): boolean =>
  text.split(" ").some((word) => LIMITED.has(word)) || LIMITED_INSIDE.some((sign) => text.includes(sign));

/** @returns whether who answers so may be named; null where that is not certain */
export function consentAnswer(kind: ConsentKind, cell: string): boolean | null {
  const text = folded(cell);
  const hiding = stemIn(text, HIDING);
  if (hiding !== null) return isTurned(text.replaceAll(hiding, " ")) || begins(text, NO) ? null : false;
  // An answer that says itself what it means is heeded whatever the question.
  if (stemIn(text, PUBLISHING) !== null) {
    if (isTurned(text) || begins(text, NO)) return false;
    return isLimited(text) ? null : true;
  }
  const isYes =
    YES_SIGNS.test(cell.trim()) ||
    YES.has(text) ||
    (begins(text, YES) && !isTurned(text) && !isLimited(text));
  const isNo = !isYes && (NO_SIGNS.test(cell.trim()) || begins(text, NO) || isTurned(text));
  if ((!isYes && !isNo) || kind === "unsure") return null;
  return kind === "hide" ? isNo : isYes;
}

/** Whether who wrote this where a name is asked for wishes to stay unknown. */
export const asksToHide = (cell: string): boolean => stemIn(folded(cell), HIDING) !== null;

const MARKS = new Set(LANGUAGE_MARKS.map(folded));
const KNOWN_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** Whether the words of a header are of a language in which a question about names would have been told. */
export function isUnderstood(header: string): boolean {
  const text = folded(header);
  if (KNOWN_SCRIPT.test(text)) return true;
  return text.split(" ").some((word) => MARKS.has(word) || ENGLISH_MARKS.has(word));
}

const ENGLISH_ANSWERS = new Set([...ENGLISH_YES, ...ENGLISH_NO]);
/** Whether an answer is a yes or a no of another language than English. */
export const isForeignAnswer = (cell: string): boolean => {
  const text = folded(cell);
  return !ENGLISH_ANSWERS.has(cell.trim().toLowerCase()) && (YES.has(text) || NO.has(text));
};
