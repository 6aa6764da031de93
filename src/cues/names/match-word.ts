/** Reads one word of a known name where a text may print it, whatever divides it there. */
import { JOINED, type NameWord } from "./known-name.ts";
import type { Token } from "./tokens.ts";

/**
 * A hyphen, an apostrophe and a line's end may divide a word anywhere; white space where the name has a joint.
 *
 * @returns the number of the token after the word, or -1 where it does not stand there
 */
export function matchWord(tokens: readonly Token[], from: number, { letters, joints }: NameWord): number {
  let read = 0;
  for (let at = from; at < tokens.length; at++) {
    const { fold, gap } = tokens[at]!;
    if (at > from && !JOINED.has(gap) && (gap === "far" || !joints.has(read))) return -1;
    if (!letters.startsWith(fold, read)) return -1;
    read += fold.length;
    if (read === letters.length) return at + 1;
  }
  return -1;
}
