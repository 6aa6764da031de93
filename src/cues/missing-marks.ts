/** Tells marks that stand where a text would from texts: `-`, `N/A`, `No comment`, `See attached file(s)`. */
import { anyOf } from "../text/any-of.ts";
import {
  ATTACHED_WORDS,
  MISSING_ANSWERS,
  MISSING_ENDS,
  MISSING_KINDS,
  NOT_DONE,
  NOTHING_SAID,
  REFERRING_WORDS,
} from "./english/missing-marks.ts";

/** The mark of an answer that stands elsewhere: its words are in another file. */
export const SEE_ATTACHED = "see attached";

/** In characters: longer texts say something. */
const LONGEST = 160;

/** Signs that say nothing by themselves; pictures and amounts of money may be an answer. */
const SIGNS = /^[\p{P}\p{Sm}\p{Sk}\s]+$/u;
const MOST_SIGNS = 6;

/** `No` and `nothing` are answers to many a question, and stand in none of these. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:${anyOf(NOTHING_SAID)})$`),
  new RegExp(
    `^(?:question )?(?:(?:was )?not (?:${anyOf(NOT_DONE)})|unanswered|skipped)(?: (?:by|to) (?:me|us|the respondent))?$`,
  ),
  new RegExp(
    `^(?:(?:i|we) (?:have|had) )?(?:no|nil) (?:(?:${anyOf(MISSING_KINDS)}) )?(?:${anyOf(MISSING_ANSWERS)})(?: (?:${anyOf(MISSING_ENDS)}))?$`,
  ),
  /^(?:(?:i|we) have )?nothing (?:(?:else|further|more) )?to (?:add|comment|say)$/,
  /^(?:intentionally )?left (?:intentionally )?(?:blank|empty)$/,
];

/** What is attached, and the words with which one says so: nothing but them refers to another place. */
const ATTACHED = new RegExp(`^(?:${anyOf(ATTACHED_WORDS)})$`);
const MOST_WORDS = 14;

/** What is printed where the words that are compared have lost a sign. */
const PRINTED: Readonly<Record<string, string>> = { "n a": "n/a", na: "n/a" };

/** @returns the mark that a text is, in the form in which it is counted; null for a text, or nothing but space */
export type MissingMarks = (text: string) => string | null;

/** @param own - further marks, of the project file: each a whole text, whatever its capitals and its end */
export function missingMarks(own: readonly string[]): MissingMarks {
  const ours = new Map(own.map((mark) => [compared(withoutHidden(mark)), mark]));
  const longest = Math.max(LONGEST, ...own.map(({ length }) => length * 2));
  return (text) => {
    if (text.length > longest) return null;
    const shown = withoutHidden(text);
    if (shown === "") return text.trim() === "" ? null : "nothing that can be seen";
    const words = compared(shown);
    const mark = ours.get(words);
    if (mark !== undefined) return mark;
    if (SIGNS.test(shown)) return shown.length > MOST_SIGNS ? `${shown.slice(0, MOST_SIGNS)}…` : shown;
    if (FORMS.some((form) => form.test(words))) return PRINTED[words] ?? words;
    return isReferring(words.split(" ")) ? SEE_ATTACHED : null;
  };
}

const isReferring = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS &&
  words.some((word) => ATTACHED.test(word)) &&
  words.every((word) => ATTACHED.test(word) || REFERRING_WORDS.has(word));

/** Tags around a text, hard spaces, and what cannot be seen. */
const HIDDEN = /<[^<>]{0,100}>|&nbsp;|\p{Cf}/gu;

const withoutHidden = (text: string): string => text.replace(HIDDEN, " ").trim();

/** Small letters and digits, one space between what signs part; signs alone are compared as they are. */
function compared(text: string): string {
  const shown = text.normalize("NFKC").trim().toLowerCase();
  const words = shown.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return words === "" ? shown : words;
}
