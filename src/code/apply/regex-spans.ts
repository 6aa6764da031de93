/** Runs a regular expression on a text, and says which tokens its matches touch. */
import type { Regex } from "../../text/regex.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { RegexView } from "./regex-view.ts";
import { bySpan, distinctSpans, type TokenSpan } from "./span.ts";

/**
 * @param view of the text that the tokens are of
 * @returns the tokens that each match touches, in order; matches that touch the same ones are one. One that touches
 * none stands for the token beside it, and says where its signs are; in a text without tokens it is none
 */
export function regexSpans(regex: Regex, view: RegexView, tokens: Tokens): readonly TokenSpan[] {
  const { length } = tokens;
  const { starts, ends } = view;
  const spans: TokenSpan[] = [];
  let first = 0;
  regex.find(view.text, (start, end) => {
    while (first < length && ends[first]! <= start) first++;
    let last = first;
    while (last < length && starts[last]! < end) last++;
    if (last > first) spans.push({ first, last: last - 1 });
    else if (length > 0 && view.text.slice(start, end).trim() !== "") {
      const isBefore = first === length || (starts[first] !== end && first > 0 && ends[first - 1] === start);
      const token = isBefore ? first - 1 : first;
      const moved = first === 0 ? 0 : tokens.ends[first - 1]! - ends[first - 1]!;
      spans.push({ first: token, last: token, signs: { start: start + moved, end: end + moved } });
    }
  });
  return distinctSpans(spans.sort(bySpan));
}
