/** Tells a heading that names the person whose words stand below it from one that names a topic. */
import { BEHIND_ROLES } from "../../cues/english/small-words.ts";
import { splitAtFirst } from "../../cues/name-likeness.ts";
import {
  isLoneGivenName,
  isRole,
  mayNamePerson,
  type NameRead,
  nameAt,
  namesPerson,
} from "../../cues/person-name.ts";
import { anyOf } from "../../text/any-of.ts";
import { headingWords } from "./heading.ts";
import { hasOrganisationWord, hasRoleWord } from "./heading-kind.ts";
import type { TextLine } from "./text-lines.ts";

/** Whether a heading names a person. */
export type PersonHeadings = (words: string) => boolean;

const SPACES = /\s+/y;

/**
 * `Jo Example, Tower Practitioner`, `Jo Example (carer)`, `Jo Example`: a name that is one beyond doubt, or one that
 * no list knows with a role behind it, of words that the document never prints in small letters.
 *
 * @param lines - of the document that the headings stand in
 */
export function personHeadings(lines: readonly TextLine[]): PersonHeadings {
  let known: ReadonlySet<string> | null = null;
  const isSmall = (word: string): boolean => {
    known ??= new Set(lines.flatMap(({ words }) => words.match(SMALL) ?? []));
    return known.has(word.toLowerCase());
  };
  return (heading) => {
    const plain = headingWords(heading).replace(/\s*\(([^()]+)\)$/, ", $1");
    const { head, tail } = splitAtFirst(plain);
    const names = head.split(/\s+(?:and|&)\s+/).map((name) => wholeName(name));
    if (names.length > MOST_PERSONS || !names.every((name) => name !== null)) return false;
    const apart = !names.some(({ words }) => words.some(isSmall));
    if (names.every(namesPerson)) {
      return endsInRole(tail) || (apart && (hasOrganisationWord(tail) || !/\s(?:and|&)\s/.test(tail)));
    }
    if (names.length > 1 || !endsInRole(tail)) return false;
    return apart && names.every((name) => isLoneGivenName(name) || mayNamePerson(name));
  };
}

const SMALL = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu;

const MOST_PERSONS = 2;

/** All the words, read as one name. */
function wholeName(text: string): NameRead | null {
  const name = nameAt(text, 0, SPACES);
  return name !== null && name.end === text.length ? name : null;
}

/** `Tower Practitioner`, `Head of Nursing at the Tower`, `Chair, Ferry Forum`; not `Carer Support`. */
function endsInRole(tail: string): boolean {
  const [role = ""] = tail.split(BEHIND_ROLE);
  const last = role.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return isRole(last) || hasRoleWord(last);
}

const BEHIND_ROLE = new RegExp(`,|\\s+(?:${anyOf(BEHIND_ROLES)})\\s`);
