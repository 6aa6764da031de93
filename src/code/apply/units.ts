/** Numbers the paragraphs of a text. */
import type { Tokens } from "../../text/tokens.ts";

/**
 * A paragraph ends where the words of two tokens are two or more line breaks apart: at a blank line.
 *
 * @param tokens of `text`; a sentence must end at the latest where a paragraph does
 * @returns for every token the number of its paragraph, from 0
 */
export function tokenParagraphs(text: string, { length, starts, ends, sentences }: Tokens): Int32Array {
  const paragraphs = new Int32Array(length);
  for (let token = 1; token < length; token++) {
    const before = paragraphs[token - 1]!;
    const mayEnd = sentences[token] !== sentences[token - 1];
    const ended = mayEnd && /\n[^\n]*\n/.test(text.slice(ends[token - 1], starts[token]));
    paragraphs[token] = ended ? before + 1 : before;
  }
  return paragraphs;
}
