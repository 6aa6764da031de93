/** Reads the persons out of a name field: `Dr A Person and B Other`. */

import type { Span } from "../../model/document.ts";
import { isGivenName } from "../given-names.ts";
import { isOrganisationWord } from "../organisation-words.ts";
import { isPlainWord, isRole, mayNamePerson, nameAt, namesPerson, untitled } from "../person-name.ts";

const BETWEEN = /\s*[,;/]\s*|\s+(?:and|&|with)\s+/u;
/** `OBE`, `(MBE)`, `B.A.`: of no use in finding the name elsewhere. */
const AFTER_NAME = /(?:\s+\(?(?:\p{Lu}\.?){2,6}\)?)+$/u;
const SPACES = /\s+/y;

/**
 * @returns each person of a printed name by itself, without letters after the name; of `Una and Tom Quillfeather` both
 * have the surname
 */
export function personsIn(name: string): readonly string[] {
  const parts = name
    .split(BETWEEN)
    .map((part) => (/\p{Ll}/u.test(part) ? part.replace(AFTER_NAME, "") : part).trim())
    .filter((part) => untitled(part.split(/\s+/)).some((word) => /\p{L}{2}/u.test(word)));
  return parts.map((part, at) => {
    const shared = /\s/u.test(part) || !isGivenName(part) ? undefined : parts[at + 1];
    return shared === undefined || !isFullName(shared) ? part : `${part} ${surnameOf(shared)}`;
  });
}

const surnameOf = (person: string) => untitled(person.split(/\s+/)).slice(1).join(" ");

/** Whether a name is like a person's and of several words: then it means that person in other texts, too. */
export function isFullName(person: string): boolean {
  const words = untitled(person.trim().split(/\s+/)).map(capitalised);
  const [first, ...rest] = words;
  if (rest.length === 0 || words.some((word) => isRole(word.toLowerCase()) || isOrganisationWord(word)))
    return false;
  if (isName(words.join(" ")) || (isGivenName(first!) && isWhole(rest.join(" ")))) return true;
  const last = rest.at(-1)!;
  if (/^(?:\p{L}\.?)+$/u.test(first!) && first!.replaceAll(".", "").length < 3)
    return /^\p{Lu}[\p{L}\p{M}’'‐‑-]{2,}$/u.test(last) && !isPlainWord(last.toLowerCase());
  return words.length < 4 && isGivenName(first!) && !isPlainGiven(first!) && /\p{L}{3}/u.test(last);
}

/** `Early Years`, `Hope House`. */
const isPlainGiven = (word: string) => isPlainWord(word.toLowerCase());

/** As names are written: many type theirs in small letters, or in capitals. */
const capitalised = (word: string) =>
  /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)
    ? word
    : word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function isName(text: string): boolean {
  const name = nameAt(text, 0, SPACES);
  return name?.end === text.length && (namesPerson(name) || mayNamePerson(name));
}

/** June is a month, too, and Quillfeather is not. */
const isWhole = (text: string) => nameAt(text, 0, SPACES)?.end === text.length;

/** Where a line names persons beyond doubt; not where a name goes on as that of an organisation. */
export function personsNamed(text: string): readonly Span[] {
  const names: Span[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}/gu)) {
    const name = index < (names.at(-1)?.end ?? 0) ? null : nameAt(text, index, SPACES);
    if (name !== null && namesPerson(name) && (name.next === "" || isRole(name.next))) {
      names.push({ start: name.start, end: name.end });
    }
  }
  return names;
}
