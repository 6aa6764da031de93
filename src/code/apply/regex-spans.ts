/** Runs a regular expression on a text, and says which tokens its matches touch. */
import type { Regex } from "../../text/regex.ts";
import type { Tokens } from "../../text/tokens.ts";
import { bySpan, distinctSpans, type TokenSpan } from "./span.ts";

/**
 * How a text looks to regular expressions: a line break within a paragraph is a space, as tabs are; quotes
 * and hyphens are the straight ones. Nothing moves: every character keeps its place.
 */
export function regexView(text: string): string {
  return text
    .replace(/\r?\n\s*/g, (run) =>
      run.indexOf("\n") === run.lastIndexOf("\n") ? run.replace(/\s/g, " ") : run,
    )
    .replace(/[\t\f\v\u00A0]/g, " ")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, "-");
}

/**
 * @param view the text as {@link regexView} gives it
 * @returns the tokens that each match touches, in order; matches that touch the same ones are one, and a
 * match that touches none is none
 */
export function regexSpans(
  regex: Regex,
  view: string,
  { length, starts, ends }: Tokens,
): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = 0;
  regex.find(view, (start, end) => {
    while (first < length && ends[first]! <= start) first++;
    let last = first;
    while (last < length && starts[last]! < end) last++;
    if (last > first) spans.push({ first, last: last - 1 });
  });
  return distinctSpans(spans.sort(bySpan));
}
