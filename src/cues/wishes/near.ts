/** Looks for a word near another one, in the same sentence. */
import type { WishWord } from "./wish-words.ts";

type IsWanted = (word: WishWord) => boolean;

/** @returns the position of the first such word among the next `most` of the sentence, or -1 */
export const ahead = (words: readonly WishWord[], at: number, most: number, isWanted: IsWanted): number =>
  nearest(words, at, most, 1, isWanted);

/** The same, backwards. */
export const behind = (words: readonly WishWord[], at: number, most: number, isWanted: IsWanted): number =>
  nearest(words, at, most, -1, isWanted);

function nearest(
  words: readonly WishWord[],
  from: number,
  most: number,
  step: 1 | -1,
  isWanted: IsWanted,
): number {
  for (let count = 1; count <= most; count++) {
    const word = words[from + step * count];
    if (word === undefined || word.sentence !== words[from]!.sentence) return -1;
    if (isWanted(word)) return from + step * count;
  }
  return -1;
}
