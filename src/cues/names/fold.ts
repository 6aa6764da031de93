/** The form in which the words of names are compared: without regard to capitals, accents, ligatures and apostrophes. */

const SMALL = /^[a-z]+$/;
const PLAIN = /^[A-Za-z]+$/;

/** Signs that show nothing, and may stand anywhere in a word: soft hyphens, joiners, marks of direction. */
export const UNSEEN =
  "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff";

/** Signs that are set for an apostrophe; some of them count as letters elsewhere. */
export const APOSTROPHES = "'’‘‛ʼʻʹ′´`＇";

const LEFT_OUT = new RegExp(`[\\p{M}${UNSEEN}${APOSTROPHES}]`, "gu");

/** Letters that have no accent to take off, and are typed as others where a keyboard lacks them. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};
const APART = new RegExp(`[${Object.keys(TYPED_AS).join("")}]`, "g");

/** @returns the word in small letters, without accents, apostrophes and signs that show nothing */
export function foldWord(word: string): string {
  if (SMALL.test(word)) return word;
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(LEFT_OUT, "")
    .replace(APART, (letter) => TYPED_AS[letter]!);
}
