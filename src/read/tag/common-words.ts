/** Tells ordinary words from names by whether the document itself writes them in small letters in running text. */

/** A whole word: after white space or a bracket, before white space or punctuation. */
const WHOLE_WORD = /(?<=^|[\s(])\p{L}{3,}(?=[\s,.;:)]|$)/gu;

/**
 * @param text - all responses of a document; it is gone through once, when the first word is asked for
 * @returns a test; words shorter than three letters are never common
 */
export function commonWords(text: string): (word: string) => boolean {
  let whole: ReadonlySet<string> | null = null;
  return (word) => {
    const lower = word.toLowerCase().replace(/[^\p{L}]/gu, "");
    if (lower.length < 3) return false;
    whole ??= new Set(Array.from(text.matchAll(WHOLE_WORD), ([found]) => found));
    return whole.has(lower);
  };
}
