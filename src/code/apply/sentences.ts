/** Numbers the sentences of a text. */
import { ABBREVIATIONS, NUMBER_ABBREVIATIONS } from "../../cues/english/abbreviations.ts";
import type { Tokens } from "../../text/tokens.ts";

const BLANK_LINE = /\n[^\S\n]*\n/;
/** From a line's beginning to its first word. A line that was wrapped may begin with a dash, and goes on in small letters. */
const ITEM = /\n[^\S\n]*(?:[-•*·▪‣◦●○–—](?=[^\S\n]))[^\S\n]+["'“‘([]*$/u;
const DASHED = /\n[^\S\n]*[–—][^\S\n]+$/u;
/** In characters, between the words of two tokens. */
const LONGEST = 60;

/**
 * A sentence ends where Unicode's rules end one (UAX 29): at a stop that no small letter follows, and at a blank
 * line. It does not end behind an abbreviation or an initial; each item of a list begins one.
 *
 * @param tokens of `text`
 * @param words the forms by the numbers that the tokens have
 * @returns for every token the number of its sentence, from 0
 */
export function tokenSentences(text: string, tokens: Tokens, words: readonly string[]): Int32Array {
  const { length, starts, ends, sentences } = tokens;
  const numbers = new Int32Array(length);
  let sentence = 0;
  for (let token = 1; token < length; token++) {
    const from = ends[token - 1]!;
    const start = starts[token]!;
    if (sentences[token] !== sentences[token - 1]) {
      const between = text.slice(from, Math.min(start, from + LONGEST));
      const word = words[tokens.words[token - 1]!]!;
      if (beginsUnit(between) || !isAbbreviated(word, between, text.slice(start, ends[token]))) sentence++;
    } else if (
      hasLineEnd(text, from, start) &&
      beginsItem(text, text.slice(from, start), start, ends[token]!)
    ) {
      sentence++;
    }
    numbers[token] = sentence;
  }
  return numbers;
}

const beginsUnit = (between: string): boolean => BLANK_LINE.test(between) || ITEM.test(between);

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEW_LINE) return true;
  return false;
}

const NEW_LINE = 0x0a;

/** An item of a list: behind a mark, or a number or letter of its own with a sign behind it. */
function beginsItem(text: string, between: string, start: number, end: number): boolean {
  if (ITEM.test(between)) return !DASHED.test(between) || !/^\p{Ll}/u.test(text.slice(start, start + 2));
  if (!/\n[^\S\n]*\(?$/.test(between)) return false;
  return (
    /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(text.slice(start, end)) &&
    /^[.)](?=[^\S\n])/u.test(text.slice(end, end + 2))
  );
}

/** @param next the word behind the stop */
function isAbbreviated(word: string, between: string, next: string): boolean {
  if (!/^\.[^\S\n]*\n?[^\S\n]*["'“‘([£$€]*$/u.test(between)) return false;
  if (NUMBER_ABBREVIATIONS.has(word)) return /^\d/.test(next);
  return ABBREVIATIONS.has(word) || (/^\p{Lu}$/u.test(word) && word !== "I");
}
