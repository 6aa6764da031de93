/** Words that are ordinary ones, whatever a text says: one of them alone names nobody. */
import { ORDINARY_GIVEN_NAMES, ORDINARY_SURNAMES } from "../english/ordinary-words.ts";
import { isPlainWord as isNoName } from "../person-name.ts";

/** @param word - in small letters */
export const isPlainFoldedWord = (word: string): boolean =>
  ORDINARY_GIVEN_NAMES.has(word) || ORDINARY_SURNAMES.has(word) || isNoName(word);

/** Whether a given name is an ordinary word, too. */
export const isOrdinaryGivenName = (word: string): boolean => ORDINARY_GIVEN_NAMES.has(word);
