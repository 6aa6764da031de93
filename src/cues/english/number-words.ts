/** Numbers in words, by which items and a document's statements about itself are numbered. */
import { wordList } from "../../text/word-list.ts";

/** From 1 to 9. */
export const UNITS: readonly string[] = wordList("one two three four five six seven eight nine");

/** From 10 to 19. */
export const TEENS: readonly string[] = wordList(`
  ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
`);

/** From 20 to 90. */
export const TENS: readonly string[] = wordList("twenty thirty forty fifty sixty seventy eighty ninety");

/** Of items of a list, from 1. */
export const ONE_TO_TEN: readonly string[] = [...UNITS, "ten"];
