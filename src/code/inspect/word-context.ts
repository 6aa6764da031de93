/** A place of a text with the words around it: so many on either side, white space made single spaces. */

export interface WordContext {
  /** The words before it. */
  readonly left: string;
  /** Its own words, as they stand in the text. */
  readonly match: string;
  /** The words after it. */
  readonly right: string;
}

/**
 * @param start - UTF-16 offsets into `text`, `end` exclusive
 * @param words - most words on either side; a word is what stands between white space
 */
export function wordContext(text: string, start: number, end: number, words: number): WordContext {
  return {
    left: collapse(text.slice(backBy(text, start, words), start)),
    match: collapse(text.slice(start, end)),
    right: collapse(text.slice(end, forwardBy(text, end, words))),
  };
}

const collapse = (text: string) => text.replace(/\s+/gu, " ").trim();

const isSpace = (text: string, at: number) => /\s/u.test(text.charAt(at));

/** A sign that stands right before the match, such as a bracket, goes with it and is no word of its own. */
function backBy(text: string, start: number, words: number): number {
  let at = start;
  while (at > 0 && !isSpace(text, at - 1)) at--;
  for (let word = 0; word < words && at > 0; word++) {
    while (at > 0 && isSpace(text, at - 1)) at--;
    while (at > 0 && !isSpace(text, at - 1)) at--;
  }
  return at;
}

function forwardBy(text: string, end: number, words: number): number {
  let at = end;
  while (at < text.length && !isSpace(text, at)) at++;
  for (let word = 0; word < words && at < text.length; word++) {
    while (at < text.length && isSpace(text, at)) at++;
    while (at < text.length && !isSpace(text, at)) at++;
  }
  return at;
}
