/** Reads an attribution that names a group and after a colon its members: `Ferry Forum members: A Person & A Second`. */
import { anyOf } from "../text/any-of.ts";
import { MEMBER_WORDS } from "./english/role-words.ts";
import { areInitials } from "./initials.ts";
import { beginsLikePerson } from "./name-likeness.ts";
import { mayNamePerson, nameAt } from "./person-name.ts";

export interface Members {
  /** Without the word for its members. */
  readonly group: string;
  /** As printed. */
  readonly persons: string;
}

const LONGEST = 240;
const GROUP = new RegExp(
  `^(?:members of (?:the )?)?(\\p{Lu}[^:.;!?]*?)(?: (?:team |group |committee )?(${anyOf(MEMBER_WORDS)}))?$`,
  "iu",
);
const SPACES = /\s+/y;

/** @returns the group and its members, where all that follows the colon is persons, several or said to be members */
export function membersOf(text: string): Members | null {
  const colon = text.indexOf(":");
  if (colon < 0 || text.length > LONGEST) return null;
  const before = GROUP.exec(text.slice(0, colon).trim());
  const persons = text
    .slice(colon + 1)
    .replace(/[.,;]\s*$/, "")
    .trim();
  const names = persons.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/).map((name) => name.split(/\s+/));
  const said = before?.[2] !== undefined || /^members of /i.test(text);
  if (before === null || (names.length < 2 && !said)) return null;
  if (!names.every((words) => words.length > 1 && words.length < 5 && isPerson(words))) return null;
  const known = names.filter((words) => beginsLikePerson(words) || areInitials(words, 0)).length;
  return said || known * 2 >= names.length ? { group: before[1]!, persons } : null;
}

function isPerson(words: readonly string[]): boolean {
  if (areInitials(words, 0)) return true;
  const text = words.join(" ");
  const name = nameAt(text, 0, SPACES);
  return name !== null && name.end === text.length && (mayNamePerson(name) || beginsLikePerson(words));
}
