/** The words on either side of hits. */
import { Tokens, tokenise } from "../../text/tokens.ts";
import type { TextSpan } from "./looked-at.ts";

const TOKENS = new Tokens();

/**
 * @param hits - in the order of their place; what they cover is not beside them
 * @param words - so many on either side, within the sentence
 * @returns stretches in the order of their place, none within another
 */
export function spansBeside(text: string, hits: readonly TextSpan[], words: number): readonly TextSpan[] {
  if (hits.length === 0) return [];
  const { length, starts, ends, sentences } = tokenise(text, null, TOKENS);
  const marks = new Int8Array(length);
  let first = 0;
  for (const { start, end } of hits) {
    while (first < length && ends[first]! <= start) first++;
    let last = first;
    while (last + 1 < length && starts[last + 1]! < end) last++;
    for (let at = Math.max(0, first - words); at <= Math.min(length - 1, last + words); at++) {
      if (at >= first && at <= last) marks[at] = -1;
      else if (marks[at] === 0 && sentences[at] === sentences[at < first ? first : last]) marks[at] = 1;
    }
  }
  return Array.from({ length }, (_, at) => at)
    .filter((at) => marks[at] === 1)
    .map((at) => ({ start: starts[at]!, end: ends[at]! }));
}
