/** Says what one character is to the tokeniser: part of a word, apostrophe, hyphen, end of a sentence. */

export const OTHER = 0;
/** A letter or digit that a word's form takes as it is: of those up to Cyrillic, nearly all. */
export const PLAIN = 1;
/** `.`, `!`, `?` and their kin. */
export const STOP = 2;
export const NEW_LINE = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
/**
 * Any other letter or decimal digit of any script; superscripts are neither, so that `placement²` is
 * `placement`. This and all classes after it need a closer look at what stands around them.
 */
export const WORD = 6;
/** A combining mark: part of the word it follows, never the start of one. */
export const MARK = 7;
/** U+00AD: invisible inside a word. */
export const SOFT_HYPHEN = 8;
/** First half of a character beyond U+FFFF: what it is depends on the second. */
export const SURROGATE = 9;
/** Not looked at yet: {@link characterClass} tells. */
export const UNKNOWN = 255;

const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const COMBINING = /^\p{M}$/u;
const LETTER = /^\p{L}$/u;
const LOWER_CASE = /^\p{Ll}$/u;
/** Beyond the last Cyrillic letter there are letters that compose with the letter before them (Hangul). */
const END_OF_CYRILLIC = 0x530;

/** One entry a UTF-16 unit, filled when a character is first met: a table is far faster than a regex. */
export const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 0x80; code++) CLASSES[code] = findClass(code);

/**
 * @param code a UTF-16 unit
 * @returns one of the constants of this file, never `UNKNOWN`
 */
export function characterClass(code: number): number {
  const known = CLASSES[code]!;
  if (known !== UNKNOWN) return known;
  const found = findClass(code);
  CLASSES[code] = found;
  return found;
}

function findClass(code: number): number {
  const character = String.fromCharCode(code);
  if ("'\u2018\u2019\u02BC\uFF07".includes(character)) return APOSTROPHE;
  if ("-\u2010\u2011".includes(character)) return HYPHEN;
  if (code === 0xad) return SOFT_HYPHEN;
  if (".!?\u2026\u3002\uFF01\uFF1F".includes(character)) return STOP;
  if (character === "\n") return NEW_LINE;
  if (code >= 0xd800 && code < 0xdc00) return SURROGATE;
  if (LETTER_OR_DIGIT.test(character)) {
    return code < END_OF_CYRILLIC && character.normalize("NFKC") === character ? PLAIN : WORD;
  }
  return COMBINING.test(character) ? MARK : OTHER;
}

/** @returns how many UTF-16 units the letter or digit at `index` takes; 0 where there is none */
export function wordCharacterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return 0;
  const kind = characterClass(code);
  if (kind === PLAIN || kind === WORD) return 1;
  return kind === SURROGATE && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(index)!)) ? 2 : 0;
}

/** @returns whether the character at `index` is a letter */
export function isLetterAt(text: string, index: number): boolean {
  return LETTER.test(text.charAt(index));
}

/** @returns whether the character at `index` is a lower-case letter */
export function isLowerCaseAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : LOWER_CASE.test(text.charAt(index));
}
