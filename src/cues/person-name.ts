/** Reads a person's name where one is expected, as after `My name is` or below `Yours sincerely`. */
import type { Span } from "../model/document.ts";
import { anyOf } from "../text/any-of.ts";
import { NO_NAMES, TEXT_PARTICLES } from "./english/name-words.ts";
import { AMBIGUOUS_GIVEN_NAMES } from "./english/ordinary-words.ts";
import { ROLE_WORDS } from "./english/role-words.ts";
import { NAME_STOPS } from "./english/small-words.ts";
import { SURE_TITLES } from "./english/titles.ts";
import { isGivenName } from "./given-names.ts";
import { isOrganisationWord } from "./organisation-words.ts";

export interface NameRead extends Span {
  /** As printed, the title included; at least one. */
  readonly words: readonly string[];
  /** `Tom Quillfeather's` is whose something is, not who writes. */
  readonly possessive: boolean;
  /** Where the name stops for a word that no name holds: that word, in small letters; else empty. */
  readonly next: string;
}

/** Titles that hardly anything but a name follows. */
const TITLE = new RegExp(`^(?:${anyOf(SURE_TITLES)})\\.?$`, "i");

const PARTICLE = new RegExp(`^(?:${anyOf(TEXT_PARTICLES)})$`);
/** Joined to what follows: `d'Arcy`, `al-Hebble`. */
const JOINED = /^(?:[dl]['’]|(?:al|el|as|ad|ar)[-‐‑])\p{Lu}/u;
/** Soft hyphens and joiners show nothing; a word goes on after a hyphen at a line's end. */
const WORD =
  /(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*|(?:[dl]['’]|(?:al|el|as|ad|ar)[-‐‑])?\p{Lu}(?:[\p{L}\p{M}’'‐‑\u00ad\u200b-\u200d\u2060-]|(?<=\p{L}[-‐\u00ad])[ \t]*\r?\n[ \t]*(?=\p{Ll}))*|\p{Ll}{2,5}(?![\p{L}\p{M}])/uy;
const LONGEST = 6;

/**
 * @param start - where the name would begin
 * @param gap - what may stand between its words, sticky: with or without a line break
 * @returns the words from there on that may be a name, or null where the first is none
 */
export function nameAt(text: string, start: number, gap: RegExp): NameRead | null {
  const words: string[] = [];
  let end = start;
  let at = start;
  let next = "";
  while (words.length < LONGEST) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0] ?? "";
    if (
      word === "" ||
      !(/^\p{Lu}/u.test(word) || (words.length > 0 && (PARTICLE.test(word) || JOINED.test(word))))
    )
      break;
    if (isNoName(word)) {
      next = plain(word);
      break;
    }
    words.push(word);
    end = at + word.length;
    const dot = TITLE.test(word) && text.charAt(end) === "." ? 1 : 0;
    gap.lastIndex = end + dot;
    const between = gap.exec(text);
    if (between === null) break;
    at = end + dot + between[0].length;
  }
  const last = words.at(-1);
  if (last === undefined) return null;
  const name = last.replace(/(?:['’]s?|[‐-])$/u, "");
  const possessive = /['’]s?$/u.test(last);
  return {
    start,
    end: end - (last.length - name.length),
    words: [...words.slice(0, -1), name],
    possessive,
    next,
  };
}

/** Whether words name a person beyond doubt: by a title, or by a common given name and a further name. */
export function namesPerson({ words, possessive }: NameRead): boolean {
  const bare = untitled(words);
  if (possessive || bare.length === 0) return false;
  if (bare.length < words.length) return true;
  return bare.length > 1 && isGivenName(bare[0]!) && !AMBIGUOUS_GIVEN_NAMES.has(bare[0]!.toLowerCase());
}

/** Whether a person's name stands in a short text, such as an attribution. */
export function holdsPersonsName(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}\p{M}'’‐-])\p{Lu}/gu)].some(({ index }) => {
    const name = nameAt(text, index, SPACES);
    return name !== null && namesPerson(name) && (name.next === "" || isRole(name.next));
  });
}

const SPACES = /\s+/y;

/** Whether words are a given name and nothing else. */
export function isLoneGivenName({ words, possessive, next }: NameRead): boolean {
  const [word] = words;
  return (
    words.length === 1 &&
    !possessive &&
    next === "" &&
    isGivenName(word!) &&
    !AMBIGUOUS_GIVEN_NAMES.has(word!.toLowerCase())
  );
}

/** Whether words may name a person that no list knows: two or more, or initials and a word. */
export function mayNamePerson({ words, possessive }: NameRead): boolean {
  const bare = untitled(words);
  const written = bare.filter((word) => /\p{Lu}\p{Ll}/u.test(word)).length;
  const least = /^\p{Lu}\./u.test(bare[0] ?? "") ? 1 : 2;
  return !possessive && bare.length > 1 && bare.length < 5 && written >= least;
}

/** @returns the words without the titles at the front */
export function untitled(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !TITLE.test(word));
  return from < 0 ? [] : words.slice(from);
}

/** Whether a word says what somebody is or does: a name may stand before it. */
export const isRole = (word: string): boolean => ROLE_WORDS.has(word);

/** Whether a word is one of those that are no names, or names and other things as often. */
export const isPlainWord = (word: string): boolean =>
  isNoName(word) || AMBIGUOUS_GIVEN_NAMES.has(plain(word));

function isNoName(word: string): boolean {
  const lower = plain(word);
  return (
    NAME_STOPS.has(lower) ||
    ROLE_WORDS.has(lower) ||
    NO_NAMES.has(lower) ||
    isOrganisationWord(lower) ||
    /^x+$/.test(lower)
  );
}

/** `I'm` is `i`: what follows an apostrophe is no part of the word that is looked up. */
const plain = (word: string) => word.toLowerCase().replace(/^(\p{L}+)['’]\p{L}{0,2}$/u, "$1");
