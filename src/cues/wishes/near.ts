/** Looks for a word near another one, in the same sentence. */
import type { WishWord } from "./wish-words.ts";

/** @returns the position of the first such word among the next `most` of the sentence, or -1 */
export const ahead = (
  words: readonly WishWord[],
  at: number,
  most: number,
  isWanted: (word: WishWord) => boolean,
): number => {
  const { sentence } = words[at]!;
  for (let to = at + 1; to <= Math.min(words.length - 1, at + most); to++) {
    if (words[to]!.sentence !== sentence) break;
    if (isWanted(words[to]!)) return to;
  }
  return -1;
};

/** The same, backwards. */
export const behind = (
  words: readonly WishWord[],
  at: number,
  most: number,
  isWanted: (word: WishWord) => boolean,
): number => {
  const { sentence } = words[at]!;
  for (let from = at - 1; from >= Math.max(0, at - most); from--) {
    if (words[from]!.sentence !== sentence) break;
    if (isWanted(words[from]!)) return from;
  }
  return -1;
};
