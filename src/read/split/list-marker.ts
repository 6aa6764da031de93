/** Reads the mark that opens a list item: a number in any of the usual styles, or a bullet. */
import { ONE_TO_TEN } from "../../cues/english/number-words.ts";
import { anyOf } from "../../text/any-of.ts";
import { readDate } from "./date.ts";

export type ListMarker =
  | {
      readonly kind: "number";
      readonly number: number;
      /** The mark with its number taken out: items of one list share it. */
      readonly style: string;
      /** The words after the mark. */
      readonly rest: string;
    }
  | {
      readonly kind: "bullet";
      /** The mark; one without a space after it is another style ("-The" may be a dash in a sentence). */
      readonly style: string;
      readonly rest: string;
    };

const BULLET =
  /^([-–—](?=\s|\p{Lu}|$)|\*(?=\s|$)|[•·‣◦▪▫●○■□➢✓→]|o(?= \S)|[\uF0A7\uF0B7\uF0FC])(?!\s*[-–—*](?!\*[\p{L}\d]))\s*(.*)$/u;
const NUMBER =
  /^([([#]?)(\d{1,2})((?:\s?[.):\]](?!\d)){1,2}|\s[-–—](?=\s)|(?=\s\p{Lu}))\s*(?:[-–—]\s)?(.*)$/u;
const NAMED = new RegExp(
  `^(\\p{Lu}\\p{L}*(?: \\p{L}+)?\\.?) (?:(\\d{1,2})|(${anyOf(ONE_TO_TEN)}))(\\s?[.):–—-]|$)\\s*(.*)$`,
  "iu",
);

/**
 * @param words a line's words, white space collapsed
 * @returns its mark, or null: "1.", "1)", "(1)", "1 -", "1:", "1 Words", "Priority 1:", "Priority one:", "•", "–", "o"
 */
export function listMarker(words: string): ListMarker | null {
  const bullet = BULLET.exec(words);
  if (bullet) {
    const [, mark = "", rest = ""] = bullet;
    const glued = rest !== "" && words.length === mark.length + rest.length;
    return { kind: "bullet", style: glued ? `${mark}…` : mark, rest };
  }
  const number = NUMBER.exec(words);
  if (number && readDate(words) === null) {
    const [, open = "", digits = "", close = "", rest = ""] = number;
    return { kind: "number", number: Number(digits), style: `${open}1${close.trim()}`, rest };
  }
  const named = NAMED.exec(words);
  if (!named) return null;
  const [, name = "", digits, word = "", close = "", rest = ""] = named;
  const value = digits === undefined ? ONE_TO_TEN.indexOf(word.toLowerCase()) + 1 : Number(digits);
  return { kind: "number", number: value, style: `${name.toLowerCase()} 1${close.trim()}`, rest };
}
