/** Chooses the hits of a theme that is carried by weight: of all matches those that weigh most together. */
import type { Candidate, Decision } from "./select.ts";
import { TokenMarks, type TokenSpan } from "./span.ts";

export interface Weighing {
  readonly weightOf: (candidate: Candidate) => number;
  /** The negation that a candidate follows, or null. */
  readonly negationOf: (candidate: Candidate) => Candidate | null;
}

/**
 * Weighted interval scheduling (Kleinberg and Tardos, Algorithm Design, 2006, section 6.1): of matches that share
 * no word those of greatest total weight; of equals those that cover more words, then the first from the left.
 * A match with a weight below 0 counts unless a longer match overlaps it, and keeps its words from all others.
 * So a further match with a positive weight never lowers the total.
 *
 * @param candidates matches of one theme, outside its exceptions
 * @returns one decision a candidate, by first token, then in the order of the codebook
 */
export function heaviest(
  candidates: readonly Candidate[],
  { weightOf, negationOf }: Weighing,
): readonly Decision[] {
  const decisions: Decision[] = [];
  const free: Candidate[] = [];
  for (const candidate of candidates) {
    const by = negationOf(candidate);
    if (by) decisions.push({ candidate, fate: "after a negation", by });
    else free.push(candidate);
  }
  const raising = free.filter((candidate) => weightOf(candidate) >= 0);
  const longest = marksOf(raising.toSorted((a, b) => length(a) - length(b)));
  const against = longestFirst(free.filter((candidate) => weightOf(candidate) < 0)).filter(
    (one) => !isInLonger(one, longest),
  );
  const kept = marksOf(against);
  const best = bestOf(
    raising.filter((one) => !kept.anyOf(0, one)),
    weightOf,
  );
  const chosen = new Set([...against, ...best]);
  const takers = marksOf([...chosen]);
  for (const candidate of free) {
    if (chosen.has(candidate)) decisions.push({ candidate, fate: "counted", by: null });
    else decisions.push({ candidate, fate: "outweighed", by: takers.anyOf(0, candidate) ?? null });
  }
  return decisions.sort((a, b) => a.candidate.first - b.candidate.first || a.candidate.use - b.candidate.use);
}

/** The best that can be had of the matches up to each, in the order in which they end. */
interface Best {
  readonly weight: number;
  readonly words: number;
  readonly last: Candidate | null;
  readonly before: Best | null;
}

const NOTHING: Best = { weight: 0, words: 0, last: null, before: null };

function bestOf(candidates: readonly Candidate[], weightOf: Weighing["weightOf"]): readonly Candidate[] {
  const byEnd = candidates.toSorted((a, b) => a.last - b.last || b.first - a.first || a.use - b.use);
  const best: Best[] = [NOTHING];
  for (const [index, candidate] of byEnd.entries()) {
    const before = best[endingBefore(byEnd, candidate.first, index)]!;
    const taken = {
      weight: before.weight + weightOf(candidate),
      words: before.words + length(candidate),
      last: candidate,
      before,
    };
    best.push(isBetter(taken, best[index]!) ? taken : best[index]!);
  }
  const chosen: Candidate[] = [];
  for (let at: Best | null = best.at(-1)!; at?.last; at = at.before) chosen.push(at.last);
  return chosen;
}

/** Sums of decimal fractions are a little off in binary: less than this does not matter. */
const TOLERANCE = 1e-9;

function isBetter(one: Best, other: Best): boolean {
  const more = one.weight - other.weight;
  return more > TOLERANCE || (more > -TOLERANCE && one.words > other.words);
}

/** How many of the first `limit` end before a token. */
function endingBefore(byEnd: readonly Candidate[], token: number, limit: number): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byEnd[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of matches that overlap, the longest; of one length the first from the left. */
function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new TokenMarks<Candidate>(1);
  const inTurn = candidates.toSorted((a, b) => length(b) - length(a) || a.first - b.first || a.use - b.use);
  return inTurn.filter((candidate) => {
    if (taken.anyOf(0, candidate)) return false;
    taken.add(0, candidate, candidate);
    return true;
  });
}

function isInLonger(candidate: Candidate, marks: TokenMarks<Candidate>): boolean {
  for (let token = candidate.first; token <= candidate.last; token++) {
    const by = marks.anyOf(0, { first: token, last: token });
    if (by && length(by) > length(candidate)) return true;
  }
  return false;
}

/** The matches on their tokens, a later one over an earlier. */
function marksOf(candidates: readonly Candidate[]): TokenMarks<Candidate> {
  const marks = new TokenMarks<Candidate>(1);
  for (const candidate of candidates) marks.add(0, candidate, candidate);
  return marks;
}

const length = ({ first, last }: TokenSpan): number => last - first + 1;
