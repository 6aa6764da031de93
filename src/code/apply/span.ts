/** A run of tokens, and the marks that runs leave on tokens. */

import type { Tokens } from "../../text/tokens.ts";

/** First and last token, both included. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  /** Where it covers signs and no word: their place in the text, as UTF-16 offsets. The token stands beside them. */
  readonly signs?: { readonly start: number; readonly end: number } | undefined;
}

/** @returns where the span stands in the text, UTF-16 offsets */
export const placeOfSpan = (
  { first, last, signs }: TokenSpan,
  { starts, ends }: Tokens,
): { readonly start: number; readonly end: number } => signs ?? { start: starts[first]!, end: ends[last]! };

/** The order in which lists of spans stand. */
export function bySpan(a: TokenSpan, b: TokenSpan): number {
  return a.first - b.first || a.last - b.last;
}

/** @param spans in order; @returns each once, words before the signs beside them */
export function distinctSpans(spans: readonly TokenSpan[]): readonly TokenSpan[] {
  return spans.filter((span, index) => index === 0 || bySpan(spans[index - 1]!, span) !== 0);
}

/** Which tokens are marked for which theme, and by what. */
export class TokenMarks<By> {
  readonly #marks = new Map<number, By>();
  readonly #tokens: number;

  /** @param tokens how many the text has */
  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  /** Where a token is marked already, the later mark stays. */
  add(theme: number, { first, last }: TokenSpan, by: By): void {
    for (let token = first; token <= last; token++) this.#marks.set(theme * this.#tokens + token, by);
  }

  /** @returns the first mark within the span, or undefined */
  anyOf(theme: number, { first, last }: TokenSpan): By | undefined {
    if (this.#marks.size === 0) return undefined;
    for (let token = first; token <= last; token++) {
      const by = this.#marks.get(theme * this.#tokens + token);
      if (by !== undefined) return by;
    }
    return undefined;
  }

  /** @returns the mark of the span's first token if all its tokens are marked, else undefined */
  allOf(theme: number, { first, last }: TokenSpan): By | undefined {
    for (let token = first; token <= last; token++) {
      if (!this.#marks.has(theme * this.#tokens + token)) return undefined;
    }
    return this.#marks.get(theme * this.#tokens + first);
  }
}
