/** Words by which a sentence of a text asks that its author be not named. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** With which a sentence about oneself opens. */
export const REQUEST_OPENINGS: readonly string[] = phraseList(`
  please, do not, don't, don’t, dont, i, we, my, our, this, not for, keep, publish, withhold, leave,
  remove, omit, no names, no name
`);

/** With which a request about this response opens, wherever it stands. */
export const PLEA_OPENINGS: readonly string[] = phraseList(
  "please, do not, don't, don’t, dont, not for, keep, withhold, leave, remove, omit",
);

/** In a request about this response. */
export const OWN_PAPERS: readonly string[] = wordList("response submission reply");

/** Behind `I` or `we`: what somebody wished once, which is a story. */
export const TOLD_WORDS: readonly string[] = wordList("asked wanted wished chose requested preferred");
