/** What a line of a letter is by its own words: a greeting, a closing, a way to reach somebody, a notice, an enclosure. */
import {
  ADDRESS_ENDS,
  ADDRESS_JOINTS,
  CONTACT_LABELS,
  ENCLOSURES,
  LETTER_ENDS,
  NOTICE_OPENINGS,
  NOTICE_PHRASES,
  REFERENCE_LABELS,
  SALUTATIONS,
  SUBJECT_LABELS,
  WEAK_LETTER_ENDS,
} from "../../../cues/english/letter-parts.ts";
import { STOPPED_TITLES } from "../../../cues/english/titles.ts";
import { personalData } from "../../../cues/personal-data.ts";
import { anyOf, anyPattern } from "../../../text/any-of.ts";
import { readDate } from "../date.ts";
import { spacedWords } from "../text-lines.ts";

/** In characters: what tells of a line stands at its beginning, and longer lines are paragraphs. */
const LONGEST = 300;

const GREETING = new RegExp(`^(?:${anyOf(SALUTATIONS)})\\b[^.!?;]{0,80}[,:!.–-]?$`, "iu");
/** `Dear Ms. Fairlamb:` */
const STOPPED = new RegExp(`\\b(${anyOf(STOPPED_TITLES)})\\.`, "gu");
const GREETING_RUN = new RegExp(
  `^((?:${anyOf(SALUTATIONS)})\\b(?: [\\p{L}.'’&/-]+){0,7}? ?[,:!–-])\\s+(?=[\\p{Lu}\\d“"‘'])`,
  "iu",
);

/** Whether a line greets whoever gets the letter, and does nothing else. */
export function isGreeting(printed: string): boolean {
  const words = printed.length > 100 ? "" : printed.replace(STOPPED, "$1");
  if (!GREETING.test(words)) return false;
  const [first = "", ...others] = words.replace(/[,:!.–-]+$/u, "").split(", ");
  return (
    spacedWords(first) <= (/[,:!]$/u.test(words) ? 12 : 7) && others.every((one) => spacedWords(one) <= 3)
  );
}

/** @returns length of the greeting with which a line of text begins; 0 where there is none */
export function greetingLength(words: string): number {
  return GREETING_RUN.exec(words.slice(0, 120))?.[1]?.length ?? 0;
}

const STRONG = new RegExp(`^(?:${anyPattern(LETTER_ENDS)})[\\s,.:;!–-]*$`, "iu");
const WEAK = new RegExp(`^(?:${anyOf(WEAK_LETTER_ENDS)})[\\s,.:;!–-]*$`, "iu");
const WITH_NAME = new RegExp(
  `^(?:${anyPattern(LETTER_ENDS)}|${anyOf(WEAK_LETTER_ENDS)})(?:\\s*[,.:–-]+\\s*|\\s+(?=\\p{Lu}))(.{2,80})$`,
  "iu",
);

/** `strong` closes a letter beyond doubt, `weak` where a name follows. */
export function closingOf(words: string): "strong" | "weak" | null {
  if (words.length > 160) return null;
  return STRONG.test(words) ? "strong" : WEAK.test(words) ? "weak" : null;
}

/** @returns what follows a closing on its line, which may be a name */
export function besideClosing(words: string): string | null {
  return words.length > 110 ? null : (WITH_NAME.exec(words)?.[1] ?? null);
}

const CONTACT = new RegExp(`^(?:${anyOf(CONTACT_LABELS)})(?:\\s*(?:[.:]|\\()|\\s+(?=[+(\\d]))`, "iu");
/** `T: 01632 …`, `E x@…`: a letter alone may be an initial. */
const SHORT_CONTACT = /^[temwf](?:\s?:|[. ]\s?)\s*(?=[+(\d]|\S{1,80}@|www\.)/iu;
const WEB = /(?:^|\s)(?:https?:\/\/|www\.)\S+|\S@\S+\.\S/iu;
const DIGITS = /^[+(]{0,2}\d[\d ()+./-]{7,24}$/u;
const REGISTERED = /\b(?:registered|charity|company)\b[^.]{0,40}\d{4}/iu;
const STREET = new RegExp(
  `^(?:\\d{1,4}[a-z]?[ ,/-]|(?:flat|unit|room|suite) \\d)|\\b(?:${anyOf(ADDRESS_ENDS)})[,.]?$`,
  "iu",
);
const NAME_WORD = new RegExp(`^[\\p{Lu}\\d&(]|^(?:${anyOf(ADDRESS_JOINTS)})$`, "u");
const POSTCODE =
  /\b\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b|(?:^|\s)(?:[A-Z]-)?\d{5}(?:-\d{4})? \p{Lu}|\p{Lu}{2} \d{5}$/u;

/** Whether a line is a way to reach somebody, or of an address beyond doubt. */
export function isContact(words: string): boolean {
  if (words.length > LONGEST || spacedWords(words) > 24) return false;
  return (
    CONTACT.test(words) ||
    SHORT_CONTACT.test(words) ||
    (WEB.test(words) && spacedWords(words) <= 8) ||
    REGISTERED.test(words) ||
    DIGITS.test(words) ||
    isAddress(words) ||
    (spacedWords(words) <= 6 && personalData(words).length > 0)
  );
}

/** Whether a line is one of an address: a number and a street, a town with its postcode. */
export function isAddress(words: string): boolean {
  if (words.length > 120 || spacedWords(words) > 12 || /[.!?]$/u.test(words)) return false;
  if (POSTCODE.test(words)) return true;
  const isName = words.split(/[\s,]+/u).every((word) => NAME_WORD.test(word));
  return isName && STREET.test(words) && spacedWords(words) > 1;
}

const NOTICE = new RegExp(`^[*_\\s-]*(?:${anyOf(NOTICE_OPENINGS)})\\b`, "iu");
const NOTICE_INSIDE = new RegExp(`\\b(?:${anyOf(NOTICE_PHRASES)})\\b`, "iu");

/** Whether a paragraph is a notice that a mail program or an office puts below what is written. */
export const isNotice = (words: string): boolean => NOTICE.test(words) || NOTICE_INSIDE.test(words);

const ENCLOSURE = new RegExp(
  `^(?:${anyPattern(ENCLOSURES)})(?:[.:]|\\s*\\(?\\d|\\s*$|: |\\s+(?=\\p{Lu}))`,
  "iu",
);

/** Whether a line names what is sent along, or who else gets it. */
export const isEnclosure = (words: string): boolean => spacedWords(words) <= 16 && ENCLOSURE.test(words);

/** Whether a line begins what is added below the name. */
export const isPostscript = (words: string): boolean => /^(?:P\.? ?){1,3}S\b\.?\s*[:.–—-]?/u.test(words);

const REFERENCE = new RegExp(`^(?:${anyOf(REFERENCE_LABELS)})\\s?(?:[:.]|\\bno\\b|#)`, "iu");
const SUBJECT = new RegExp(`^(?:${anyOf(SUBJECT_LABELS)})\\s?[:.–-]\\s*(?=\\S)`, "iu");

/** Whether a line is a date or says how a letter is filed. */
export const isReference = (words: string): boolean =>
  readDate(words) !== null || (words.length <= 100 && REFERENCE.test(words)) || isPlaceAndDate(words);

/** `Marl, 4 March 2031`, as letters of the continent are dated. */
const isPlaceAndDate = (words: string): boolean => dateIn(words) !== null;

/** @returns the day of a line that is a date, behind a place or not, or null */
export function dateIn(words: string): string | null {
  if (words.length > 60) return null;
  return (
    readDate(words) ??
    readDate(
      /^[\p{Lu}][\p{L} -]{1,30},? (?:the |den |le )?(?=\d|\p{Lu}\p{Ll}{2,8} \d)(.+)$/u.exec(words)?.[1] ?? "",
    )
  );
}

/** @returns length of the label before the matter of a letter; 0 where there is none */
export const subjectLength = (words: string): number =>
  words.length > LONGEST ? 0 : (SUBJECT.exec(words)?.[0].length ?? 0);
