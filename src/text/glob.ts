/** Matches a whole word against a pattern of `*` (any letters, or none) and `?` (any one letter). */

/**
 * Goes back to the last `*` only, so that no pattern takes more than word × pattern steps.
 *
 * @param glob letters, `*` and `?`
 * @param word one word, compared as it is: fold both before, where case does not count
 */
export function matchesGlob(glob: string, word: string): boolean {
  let inGlob = 0;
  let inWord = 0;
  let star = -1;
  let starWord = 0;
  while (inWord < word.length) {
    const expected = glob[inGlob];
    if (expected === "*") {
      star = inGlob++;
      starWord = inWord;
    } else if (expected === "?") {
      inGlob++;
      inWord += word.codePointAt(inWord)! > 0xffff ? 2 : 1;
    } else if (expected === word[inWord]) {
      inGlob++;
      inWord++;
    } else if (star >= 0) {
      inGlob = star + 1;
      inWord = ++starWord;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === "*") inGlob++;
  return inGlob === glob.length;
}
