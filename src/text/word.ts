/** Reads one word that is more than plain ASCII letters, and gives the form it is matched by. */
import {
  APOSTROPHE,
  characterClass,
  HYPHEN,
  isLetterAt,
  isLowerCaseAt,
  MARK,
  SOFT_HYPHEN,
  wordCharacterAt,
} from "./characters.ts";

export interface Word {
  /** Offset after the word's last character. */
  readonly end: number;
  readonly form: string;
}

const LINE_END = /[ \t]*\r?\n\f?[ \t]*/y;

/** A hyphen that belongs to the word: at the end of a line it parts two words, as within it. */
const UNBROKEN = "\u2011";
const NOT_ASCII = /[^ -~]/;

/**
 * A word runs over inner apostrophes (kept, straight), soft hyphens (dropped, at a line end with the line break), and a
 * hyphen at a line end with a small letter after it (dropped with the line break: `commu-\nnity` is `community`).
 *
 * @param text any text
 * @param start offset of the word's first letter or digit
 * @returns its end and its form in NFKC, which also spells out the ligatures that PDF files leave
 */
export function readWord(text: string, start: number): Word {
  let end = start;
  let form = "";
  for (let index = start; ; ) {
    const size = wordCharacterAt(text, index) || (index > start && isMarkAt(text, index) ? 1 : 0);
    if (size > 0) {
      form += text.slice(index, index + size);
      index += size;
      end = index;
      continue;
    }
    const link = index > start && index < text.length ? linkAt(text, index) : null;
    if (link === null) break;
    form += link.form;
    index = link.end;
  }
  return { end, form: normaliseWord(form) };
}

/** @returns the form in which words of texts and of terms are compared: NFKC, straight apostrophes */
export function normaliseWord(word: string): string {
  if (!NOT_ASCII.test(word)) return word;
  return word
    .replace(/\u00AD/g, "")
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC]/g, "'");
}

/** What joins the letters before and after `index` to one word, or null where the word ends. */
function linkAt(text: string, index: number): Word | null {
  const kind = characterClass(text.charCodeAt(index));
  if (kind === APOSTROPHE) return wordCharacterAt(text, index + 1) > 0 ? { end: index + 1, form: "'" } : null;
  if (kind !== HYPHEN && kind !== SOFT_HYPHEN) return null;
  if (kind === SOFT_HYPHEN && wordCharacterAt(text, index + 1) > 0) return { end: index + 1, form: "" };
  LINE_END.lastIndex = index + 1;
  if (!LINE_END.test(text)) return null;
  const next = LINE_END.lastIndex;
  if (kind === SOFT_HYPHEN) return wordCharacterAt(text, next) > 0 ? { end: next, form: "" } : null;
  if (text[index] === UNBROKEN) return null;
  return isLetterAt(text, index - 1) && isLowerCaseAt(text, next) ? { end: next, form: "" } : null;
}

function isMarkAt(text: string, index: number): boolean {
  return index < text.length && characterClass(text.charCodeAt(index)) === MARK;
}
