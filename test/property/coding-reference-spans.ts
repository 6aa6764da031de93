/** Runs of tokens for the slow reference of coding, and the sentences that they stand in. */

import type { Rule, Theme } from "#src/model/codebook.ts";

type Part = Extract<Rule, { kind: "pattern" }>;

export interface Span {
  readonly first: number;
  readonly last: number;
}

export const length = ({ first, last }: Span) => last - first + 1;
export const meet = (a: Span, b: Span) => a.first <= b.last && b.first <= a.last;
export const same = (a: Span, b: Span) => a.first === b.first && a.last === b.last;
export const tokensOf = (span: Span) =>
  Array.from({ length: length(span) }, (_, index) => span.first + index);
export const byPlace = (a: Span, b: Span) => a.first - b.first || a.last - b.last;
export const once = (spans: readonly Span[]) =>
  spans.filter((one, at) => spans.findIndex((span) => same(one, span)) === at);

/** Those of the tokens; a letter of its own with a stop or bracket behind it begins an item of a list, and a sentence. */
export function referenceSentences(
  text: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
  sentences: ArrayLike<number>,
): readonly number[] {
  let items = 0;
  return tokens.map(({ start, end }, at) => {
    const isNew = at > 0 && sentences[at] !== sentences[at - 1];
    const before = text.slice(tokens[at - 1]?.end ?? 0, start);
    const isItem = /^\n$/.test(before) && end - start === 1 && /^[.)] /.test(text.slice(end));
    if (isItem && !isNew) items++;
    return sentences[at]! + items;
  });
}

/** The parts of a theme's rule that look for words and that no NOT stands before. */
export function partsOf({ rule }: Theme): readonly Part[] {
  const visit = (one: Rule): readonly Part[] => {
    if (one.kind === "pattern") return [one];
    return "of" in one ? one.of.flatMap(visit) : [];
  };
  return rule ? visit(rule.rule) : [];
}
