/** Digits as people type them: the letter O for 0, and l or I for 1. */

/** A digit, or a letter typed for one. */
export const TYPED = "[0-9OoIl|]";

const DIGITS: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", "|": "1" };

/** @returns the digits that are meant, without what stands between them */
export function digitsTyped(words: string): string {
  return words.replace(/[^0-9OoIl|]/g, "").replace(/[^0-9]/g, (letter) => DIGITS[letter]!);
}

export const countOfDigits = (words: string): number => words.replace(/[^0-9]/g, "").length;
