/** Names a text by its words, so that a response keeps its fingerprint wherever it moves in a document. */
import { hash } from "node:crypto";

/**
 * @param text the text of a response
 * @returns `sha256:` and 64 hexadecimal digits; texts that differ only in case, in how white space is set
 * or in how Unicode composes a letter (NFC) have the same fingerprint
 */
export function fingerprint(text: string): string {
  const letters = text.normalize("NFC").toLowerCase();
  const normal = SET_OTHERWISE.test(letters) ? letters.replace(WHITE_SPACE, " ") : letters;
  return `sha256:${digest(normal.trim())}`;
}

/** White space that is more than one space between words: most texts of a table have none. */
const SET_OTHERWISE = /[^\S ]| {2}/;
/** Every run of it that is not one space, which stays as it is. */
const WHITE_SPACE = /[^\S ]\s*| \s+/g;

/** @returns the sha256 of the text in UTF-8, 64 hexadecimal digits */
export const digest = (text: string): string => hash("sha256", text);
