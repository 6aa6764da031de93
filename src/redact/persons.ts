/** Reads the persons out of a name field: `Dr A Person and B Other`. */
import { isGivenName } from "../cues/given-names.ts";
import { isOrganisationWord } from "../cues/organisation-words.ts";
import { isRole, mayNamePerson, nameAt, namesPerson, untitled } from "../cues/person-name.ts";
import type { Span } from "../model/document.ts";

const BETWEEN = /\s*[,;/]\s*|\s+(?:and|&|with)\s+/u;
/** `OBE`, `(MBE)`, `B.A.`: of no use in finding the name elsewhere. */
const AFTER_NAME = /(?:\s+\(?(?:\p{Lu}\.?){2,6}\)?)+$/u;
const SPACES = /\s+/y;

/** @returns each person of a printed name by itself, without letters after the name */
export function personsIn(name: string): readonly string[] {
  return name
    .split(BETWEEN)
    .map((part) => (/\p{Ll}/u.test(part) ? part.replace(AFTER_NAME, "") : part).trim())
    .filter((part) => untitled(part.split(/\s+/)).some((word) => /\p{L}{2}/u.test(word)));
}

/** Whether a name is like a person's and of several words: then it means that person in other texts, too. */
export function isFullName(person: string): boolean {
  const words = untitled(person.trim().split(/\s+/)).map(capitalised);
  if (words.length < 2 || words.some((word) => isRole(word.toLowerCase()) || isOrganisationWord(word)))
    return false;
  return isName(words.join(" ")) || (isGivenName(words[0]!) && isWhole(words.slice(1).join(" ")));
}

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
