/** What a header says, without tags, codes of platforms and signs: for comparing, and for printing as a question. */
import { withoutHtml } from "./plain-cell.ts";

/** `G1Q1[SQ001]. Which …`, `id. Response ID`. */
const CODE = /^([A-Za-z]\w{0,30}(?:\[[^[\]]{1,40}\]){0,2})\. (?=\S)/;

/** @returns the code that a header begins with; null where it has none */
export const codeIn = (header: string): string | null => CODE.exec(header)?.[1] ?? null;

/** @returns the header as it would be read out: one line, without tags and code */
export function questionOf(header: string): string {
  const text = withoutHtml(header)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  return withoutHtml(text.replace(CODE, "")).trim();
}

/** In characters: nothing beyond is compared. */
const LONGEST = 400;

/** @returns small letters and digits, one space between words; `ResponseId` is `response id` */
export function plainHeader(header: string): string {
  return questionOf(header)
    .slice(0, LONGEST)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** @param index - from 0 */
export function columnLetters(index: number): string {
  let letters = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
