/** Chooses the hits among all matches: longest first, each token once, negated ones left out. */
import type { Fate } from "../../model/explanation.ts";
import { TokenMarks, type TokenSpan } from "./span.ts";

/** A match of one pattern of one theme; the theme and what the pattern is there for by their index. */
export interface Candidate extends TokenSpan {
  readonly theme: number;
  readonly use: number;
}

/** What became of a candidate; `by` decided it. */
export interface Decision {
  readonly candidate: Candidate;
  readonly fate: Extract<
    Fate,
    "counted" | "inside a longer match" | "outweighed" | "after a negation" | "taken by another theme"
  >;
  readonly by: Candidate | null;
}

export interface Rules {
  readonly overlap: "theme" | "book";
  /** How many tokens the text has. */
  readonly tokens: number;
  /** The negation that a candidate follows, or null. */
  readonly negationOf: (candidate: Candidate) => Candidate | null;
}

/**
 * The rules of quanteda's `tokens_lookup`: the longest matches are tried first, those of one length from
 * left to right; a match is dropped if any of its tokens already counts for its theme. With `overlap: book`
 * (quanteda's `nested_scope = "dictionary"`) it is dropped, too, if all its tokens already count for some
 * theme; themes that match the very same tokens do not shut each other out. A negated match is no hit, yet
 * its tokens are used up for its theme, so that no shorter match inside it takes its place.
 *
 * @param candidates matches outside the exceptions of their theme
 * @returns one decision a candidate, by first token, then in the order of the codebook
 */
export function select(
  candidates: readonly Candidate[],
  { overlap, tokens, negationOf }: Rules,
): readonly Decision[] {
  const used = new TokenMarks<Candidate>(tokens);
  const covered = new TokenMarks<Candidate>(tokens);
  const decisions: Decision[] = [];
  const inTurn = candidates.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first || a.use - b.use,
  );
  /** Hit of the span in turn, which covers its tokens only for the spans that come after. */
  let here: Candidate | null = null;
  for (const candidate of inTurn) {
    const { theme } = candidate;
    if (here && (here.first !== candidate.first || here.last !== candidate.last)) {
      covered.add(0, here, here);
      here = null;
    }
    const before = used.anyOf(theme, candidate);
    if (before) {
      decisions.push({ candidate, fate: "inside a longer match", by: before });
      continue;
    }
    const taker = overlap === "book" ? covered.allOf(0, candidate) : undefined;
    if (taker) {
      decisions.push({ candidate, fate: "taken by another theme", by: taker });
      continue;
    }
    used.add(theme, candidate, candidate);
    const negation = negationOf(candidate);
    decisions.push({ candidate, fate: negation ? "after a negation" : "counted", by: negation });
    if (!negation) here = candidate;
  }
  return decisions.sort((a, b) => a.candidate.first - b.candidate.first || a.candidate.use - b.candidate.use);
}
