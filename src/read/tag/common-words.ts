/** Tells ordinary words from names by whether the document itself writes them in small letters in running text. */

/**
 * @param text - all responses of a document
 * @returns a test that remembers its answers; words shorter than three letters are never common
 */
export function commonWords(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const lower = word.toLowerCase().replace(/[^\p{L}]/gu, "");
    if (lower.length < 3) return false;
    let common = known.get(lower);
    if (common === undefined) {
      common = standsIn(text, lower);
      known.set(lower, common);
    }
    return common;
  };
}

/** As a whole word: after white space or a bracket, before white space or punctuation. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/^[\s(]?$/.test(text.charAt(at - 1)) && /^[\s,.;:)]?$/.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}
