/** Folds a text for comparing words of any language: small letters without accents, one space between words. */

/** Of Latin, Greek and Cyrillic letters; vowel signs of other scripts are no accents. */
const ACCENTS = /[\u0300-\u036f]/g;

/** `Prénom (facultatif)¹` is `prenom facultatif`; `ß` is `ss`; wide letters are plain ones. */
export const folded = (text: string): string =>
  text
    .replace(/[¹²³⁰⁴-⁹†‡*]+/g, " ")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
