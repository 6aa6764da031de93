/** Wishes that are said in set words, which speak of no name: `off the record`, `initials only`. */
import { WISH_IDIOMS } from "../english/wish-phrases.ts";
import type { WishWord } from "./wish-words.ts";

const IDIOMS = WISH_IDIOMS.map((phrase) => phrase.split(" "));

/** @returns the position of the last word of the set words that begin at `at`, or -1 */
export function idiomAt(words: readonly WishWord[], at: number): number {
  const found = IDIOMS.find((idiom) =>
    idiom.every(
      (word, step) => words[at + step]?.plain === word && words[at + step]!.sentence === words[at]!.sentence,
    ),
  );
  return found === undefined ? -1 : at + found.length - 1;
}
