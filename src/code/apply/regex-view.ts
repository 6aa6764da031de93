/** How a text looks to regular expressions: as words see it, hyphenation undone and every character spelt out. */
import type { Tokens } from "../../text/tokens.ts";

export interface RegexView {
  readonly text: string;
  /** Where the tokens stand in it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What words see otherwise than it is written: a word broken at a line's end, a soft hyphen, other characters. */
const BROKEN = /[-\u2010\u2011][ \t]*\r?\n|\u00AD/;
const NOT_ASCII = /[^\s -~]/;

/**
 * What stands between two tokens is as long as it is in the text, but for a line break after a hyphen of the word. A line break within a paragraph is a space, as all kinds of space are; quotes and hyphens are the straight ones;
 * words have the form that they are compared in.
 *
 * @param tokens of `text`
 * @param words the forms by the numbers that the tokens have
 */
export function regexView(text: string, tokens: Tokens, words: readonly string[]): RegexView {
  const isAsWritten = !BROKEN.test(text) && (!NOT_ASCII.test(text) || text.normalize("NFKC") === text);
  if (isAsWritten) return { text: withoutKinds(text), starts: tokens.starts, ends: tokens.ends };
  const { length } = tokens;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const parts: string[] = [];
  let size = 0;
  const add = (part: string): number => {
    parts.push(part);
    size += part.length;
    return size;
  };
  for (let token = 0; token < length; token++) {
    starts[token] = add(between(text.slice(tokens.ends[token - 1] ?? 0, tokens.starts[token])));
    ends[token] = add(words[tokens.words[token]!]!);
  }
  add(withoutKinds(text.slice(tokens.ends[length - 1] ?? 0)));
  return { text: parts.join(""), starts, ends };
}

/** A hyphen that belongs to the word stands in one line with it. */
const between = (gap: string): string => (UNBROKEN.test(gap) ? "-" : withoutKinds(gap));

const UNBROKEN = /^\u2011[ \t]*\r?\n\f?[ \t]*$/;

/** Nothing moves: every character keeps its place. */
function withoutKinds(text: string): string {
  return text
    .replace(/\r?\n\s*/g, (run) =>
      run.indexOf("\n") === run.lastIndexOf("\n") ? run.replace(/\s/g, " ") : run,
    )
    .replace(/[^\S\r\n]/g, " ")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, "-");
}
