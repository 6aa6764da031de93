/** Reads initials without full stops before a surname: `TJ Abrahams` is a person, `UK Youth` and `BBC Cymru` are none. */
import { BRANCH_PLACES, TWO_LETTERS } from "./english/name-words.ts";
import { isOrganisationWord } from "./organisation-words.ts";

/** Two capitals; three and more are an acronym's as often as a person's. */
const INITIALS = /^\p{Lu}{2}$/u;
const SURNAME = /^(?:(?:Mc|Mac|O['’]|D['’]|De|Du|Fitz)?\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)*$/u;

/** Whether the word at a place is a person's initials: a surname follows it. */
export function areInitials(words: readonly string[], at: number): boolean {
  const [word = "", next = ""] = words.slice(at, at + 2);
  if (!INITIALS.test(word) || TWO_LETTERS.has(word)) return false;
  return SURNAME.test(next) && !isOrganisationWord(next) && !BRANCH_PLACES.has(next.toLowerCase());
}
