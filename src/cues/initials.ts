/** Reads initials without full stops before a surname: `TJ Abrahams` is a person, `UK Youth` and `BBC Cymru` are none. */
import { isOrganisationWord } from "./organisation-words.ts";

/** Two capitals; three and more are an acronym's as often as a person's. */
const INITIALS = /^\p{Lu}{2}$/u;
const SURNAME = /^(?:(?:Mc|Mac|O['’]|D['’]|De|Du|Fitz)?\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)*$/u;

/** Of two letters, too, and no person's. */
const ABBREVIATIONS = new Set("AI BP BT EU GB GP HR IT ME MP MS NI NZ PC PE PR RE TV UK UN US VR".split(" "));

/** What the branches of organisations are called after. */
const PLACES = new Set(
  "africa alba america asia britain cymru england eire europe ireland london scotland ulster wales".split(
    " ",
  ),
);

/** Whether the word at a place is a person's initials: a surname follows it. */
export function areInitials(words: readonly string[], at: number): boolean {
  const [word = "", next = ""] = words.slice(at, at + 2);
  if (!INITIALS.test(word) || ABBREVIATIONS.has(word)) return false;
  return SURNAME.test(next) && !isOrganisationWord(next) && !PLACES.has(next.toLowerCase());
}
