/** The words by which a name is told from others: two that differ by title, capitals or accents are one. */
import { untitled } from "../cues/person-name.ts";

/** @returns the words of a name, folded, without titles before them; none where no word is left */
export function nameWords(name: string): readonly string[] {
  const words = name.normalize("NFC").split(/[^\p{L}\p{N}\p{M}'’‘]+/u);
  return untitled(words.filter((word) => /[\p{L}\p{N}]/u.test(word))).map(foldWord);
}

/** In small letters, without accents and apostrophes. */
export const foldWord = (word: string): string =>
  word
    .toUpperCase()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’‘]/gu, "");
