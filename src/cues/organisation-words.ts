/** Whether a word is one that organisations carry in their names, in any field. */
import { ORGANISATION_WORDS } from "./english/organisation-words.ts";

/** @param word - one word, in any letter case */
export function isOrganisationWord(word: string): boolean {
  const lower = word.toLowerCase();
  return ORGANISATION_WORDS.has(/^[a-z]+$/.test(lower) ? lower : lower.replace(/[^\p{L}-]/gu, ""));
}
