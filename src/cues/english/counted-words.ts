/** What numbers are said of, and how they are meant. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** Before a number, by how it is meant. In the notation of regular expressions. */
export const BOUND_WORDS = [
  ["at most", "(?:no|not) more than|up to|at most|a maximum of"],
  ["at least", "(?:no fewer|no less) than|at least|a minimum of"],
  ["over", "(?:just |well )?(?:more than|over|above)|in excess of|upwards of"],
  ["under", "(?:just )?(?:fewer than|less than|under|below)"],
  ["nearly", "nearly|almost|close to"],
  ["about", "about|around|approximately|roughly|some|circa"],
] as const;

/** Behind a number, by what is counted. In the notation of regular expressions. */
export const COUNTED_NOUNS = [
  ["responses", "responses|submissions|replies|contributions|representations|letters"],
  ["organisations", "organi[sz]ations"],
  ["individuals", "individuals|members of the public"],
  ["respondents", "respondents|contributors|submitters|people"],
] as const;

/** Between a number and its noun: they make it no number of some of them. */
export const KINDS_OF_RESPONSES: readonly string[] = phraseList(`
  written, individual, separate, full, public, consultation, formal, valid, unique, distinct,
  different, completed, detailed, substantive, such, call for evidence
`);

/** Responses, where a document does not call them letters. */
export const RESPONSE_NOUNS: readonly string[] = wordList(
  "responses submissions replies contributions representations",
);
