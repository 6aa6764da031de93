/** The forms in which the spellings of one organisation, or of one person, come out alike. */
import { LEGAL_FORMS, SHORT_ORGANISATION_WORDS } from "../cues/english/organisation-words.ts";
import { UNSPELLED_WORDS } from "../cues/english/small-words.ts";
import { SPELLED_HONOURS, SPELLED_TITLES } from "../cues/english/titles.ts";
import { isGivenName } from "../cues/given-names.ts";
import { anyOf } from "../text/any-of.ts";

/** How an organisation is written, whatever the capitals, accents, punctuation, article and legal form. */
export interface OrganisationSpelling {
  /** Letters and digits of each word. */
  readonly words: readonly string[];
  /** Equal for spellings that differ in spaces, hyphens, apostrophes or plurals alone. */
  readonly key: string;
  /** Its abbreviation, where it is printed beside it: `ntf` of `Northshore Tenants Forum (NTF)`. */
  readonly acronym: string | null;
  /** It is printed as nothing but an abbreviation: `NTF`. */
  readonly isAcronym: boolean;
}

/** @param printed - the name of an organisation, as an attribution has it */
export function organisationSpelling(printed: string): OrganisationSpelling {
  const { long, acronym } = withoutAcronym(printed.replace(WEB_ADDRESS, " ").trim() || printed);
  const all = plainWords(long).map((word) => SHORT_ORGANISATION_WORDS[word] ?? word);
  const from = all[0] === "the" && all.length > 1 ? 1 : 0;
  let to = all.length;
  while (to - from > 1 && LEGAL_FORM.test(all[to - 1]!)) to--;
  const words = all.slice(from, to);
  const isAcronym = acronym === null && words.length === 1 && ACRONYM.test(long.replace(/[\s.]/g, ""));
  return { words, key: words.map(singular).join(""), acronym, isAcronym };
}

const WEB_ADDRESS = /\(\s*(?:https?:\/\/|www\.)[^()]*\)/giu;
const LEGAL_FORM = new RegExp(`^(?:${anyOf(LEGAL_FORMS)})$`);
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}\p{N}&]{0,10}\p{Lu}\p{Ll}?$/u;

const singular = (word: string) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

/** `Long Name (LN)`, `LN (Long Name)`, `Long Name, LN`, `LN - Long Name`, `LN Long Name`. */
function withoutAcronym(printed: string): { long: string; acronym: string | null } {
  const parted = BRACKETED.exec(printed) ?? PARTED.exec(printed) ?? LED.exec(printed);
  const [, one = "", other = ""] = parted ?? [];
  for (const [long, short] of [
    [one, other],
    [other, one],
  ] as const) {
    const acronym = short.trim().replace(/[.&]/g, "");
    if (ACRONYM.test(acronym) && abbreviates(acronym.toLowerCase(), plainWords(long))) {
      return { long, acronym: acronym.toLowerCase() };
    }
  }
  return { long: printed, acronym: null };
}

const BRACKETED = /^([^()]+)\(([^()]+)\)\s*$/u;
const PARTED = /^([^,]+?)(?:,|\s[-–—])\s+(.+)$/u;
const LED = /^(\S+)\s+(.+)$/u;

/** Every letter begins the next word, or follows in the one that was begun; small words may be passed over. */
function abbreviates(acronym: string, words: readonly string[]): boolean {
  const named = words.filter((word) => !SMALL.test(word));
  let begun = -1;
  let inside = 0;
  for (const letter of acronym) {
    const next = words.findIndex(
      (word, at) => at > begun && word.startsWith(letter) && isNext(words, begun, at),
    );
    const within = begun < 0 ? -1 : words[begun]!.indexOf(letter, inside);
    if (next >= 0) [begun, inside] = [next, 1];
    else if (within >= 0) inside = within + 1;
    else return false;
  }
  return named.length > 1 && words.slice(begun + 1).every((word) => SMALL.test(word));
}

const isNext = (words: readonly string[], from: number, to: number) =>
  words.slice(from + 1, to).every((word) => SMALL.test(word));

const SMALL = new RegExp(`^(?:${anyOf(UNSPELLED_WORDS)})$`);

/** @returns the first letters of the words, with and without the small ones; none of a name of two words */
export function initialsOf(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => !SMALL.test(word));
  if (named.length < 3) return [];
  return [...new Set([named, words].map((some) => some.map((word) => word.charAt(0)).join("")))];
}

/** How a person is written, without title, honours and middle initials. */
export interface PersonSpelling {
  readonly words: readonly string[];
  /** Equal for spellings that differ in spaces, hyphens and apostrophes alone. */
  readonly key: string;
  /** Middle initials; two different ones are two persons. */
  readonly initials: string;
  /** What the title tells: `Mr` and `Mrs` are two persons. */
  readonly title: "man" | "woman" | null;
}

/** @returns null for a name of one word, which many may have */
export function personSpelling(printed: string): PersonSpelling | null {
  const all = plainWords(givenNameFirst(printed.replace(/\([^()]*\)/g, " ")));
  let from = 0;
  let title: PersonSpelling["title"] = null;
  for (; from < all.length && TITLE.test(all[from]!); from++) {
    if (/^(?:mr|sir)$/.test(all[from]!)) title = "man";
    if (/^(?:mrs|miss|ms|dame)$/.test(all[from]!)) title = "woman";
  }
  let to = all.length;
  while (to - from > 2 && HONOUR.test(all[to - 1]!)) to--;
  const bare = all.slice(from, to);
  const isInitial = (word: string, at: number) => word.length === 1 && at > 0 && at < bare.length - 1;
  const words = bare.filter((word, at) => !isInitial(word, at));
  if (words.length < 2) return null;
  const initials = bare.filter(isInitial).join("");
  return { words, key: words.join(""), initials, title };
}

/** `Quillfeather, Maud` is `Maud Quillfeather`. */
function givenNameFirst(printed: string): string {
  const [, surname, rest] = /^\s*(\S+(?:\s\S+)?),\s*(\S+(?:\s\S+){0,2})\s*$/u.exec(printed) ?? [];
  const isTurned = rest !== undefined && isGivenName(rest.split(/\s/)[0]!);
  return isTurned ? `${rest} ${surname}` : printed;
}

const TITLE = new RegExp(`^(?:${anyOf(SPELLED_TITLES)})$`);
const HONOUR = new RegExp(`^(?:${anyOf(SPELLED_HONOURS)})$`);

/** Words in small letters without accents and punctuation; `&` is `and`, `Saint` is `St`. */
function plainWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`]+/gu, "")
    .replace(/[&+]/gu, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "saint" ? "st" : word));
}
