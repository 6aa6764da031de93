/** Chooses the hits among all matches: longest first, each token once, exceptions and negations left out. */
import type { Tokens } from "../text/tokens.ts";

/** A match of one term of one theme; themes and terms by their index in the order of the codebook. */
export interface Candidate {
  readonly theme: number;
  readonly term: number;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
}

export interface Rules {
  readonly overlap: "theme" | "book";
  /** How many tokens a theme's negation reaches; 0 for a theme without. */
  readonly within: (theme: number) => number;
}

/**
 * The rules of quanteda's `tokens_lookup`: the longest matches are tried first, those of one length from
 * left to right; a match is dropped if any of its tokens already counts for its theme. With `overlap: book`
 * (quanteda's `nested_scope = "dictionary"`) it is dropped, too, if all its tokens already count for some
 * theme; themes that match the very same tokens do not shut each other out. Tokens inside an exception
 * count for nothing; a negated match is no hit, yet its tokens are used up for its theme, so that no shorter
 * match inside it takes its place.
 *
 * @param candidates matches of terms
 * @param excepts matches of exceptions: their tokens are masked for their theme
 * @param negations matches of the words of `not-after`
 * @returns hits by first token, then in the order of the codebook
 */
export function selectHits(
  candidates: readonly Candidate[],
  excepts: readonly Candidate[],
  negations: readonly Candidate[],
  tokens: Tokens,
  { overlap, within }: Rules,
): readonly Candidate[] {
  const used = new TokenSet(tokens.length);
  for (const { theme, first, last } of excepts) used.add(theme, first, last);
  const negated = new TokenSet(tokens.length);
  for (const { theme, last } of negations) negated.add(theme, last, last);

  const hits: Candidate[] = [];
  const covered = new TokenSet(tokens.length);
  const inTurn = candidates.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.term - b.term,
  );
  /** Hits of the span in turn, which cover their tokens only for the spans that come after. */
  let here: Candidate | null = null;
  for (const candidate of inTurn) {
    const { theme, first, last } = candidate;
    if (here && (here.first !== first || here.last !== last)) {
      covered.add(0, here.first, here.last);
      here = null;
    }
    if (used.hasAny(theme, first, last)) continue;
    if (overlap === "book" && covered.hasAll(0, first, last)) continue;
    used.add(theme, first, last);
    if (follows(candidate, negated, tokens.sentences, within(theme))) continue;
    hits.push(candidate);
    here = candidate;
  }
  return hits.sort((a, b) => a.first - b.first || a.term - b.term);
}

/** Whether a negation of the candidate's theme ends within reach before it, in the same sentence. */
function follows(
  { theme, first }: Candidate,
  negated: TokenSet,
  sentences: Int32Array,
  reach: number,
): boolean {
  for (let token = first - 1; token >= Math.max(0, first - reach); token--) {
    if (sentences[token] !== sentences[first]) return false;
    if (negated.hasAny(theme, token, token)) return true;
  }
  return false;
}

/** Which tokens are marked for which theme. */
class TokenSet {
  readonly #marks = new Set<number>();
  readonly #tokens: number;

  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  add(theme: number, first: number, last: number): void {
    for (let token = first; token <= last; token++) this.#marks.add(theme * this.#tokens + token);
  }

  hasAny(theme: number, first: number, last: number): boolean {
    for (let token = first; token <= last; token++) {
      if (this.#marks.has(theme * this.#tokens + token)) return true;
    }
    return false;
  }

  hasAll(theme: number, first: number, last: number): boolean {
    for (let token = first; token <= last; token++) {
      if (!this.#marks.has(theme * this.#tokens + token)) return false;
    }
    return true;
  }
}
