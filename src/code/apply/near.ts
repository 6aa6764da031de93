/** Pairs up the matches of two patterns that stand close to each other. */
import { bySpan, type TokenSpan } from "./span.ts";

export interface Nearness {
  /** The left one comes first. */
  readonly ordered: boolean;
  /** The later one begins at most this many tokens after the last one of the earlier: 1 is side by side. */
  readonly reach: number;
  /** Number of each token's sentence or paragraph, where both must stand in the same; else null. */
  readonly units: Int32Array | null;
}

interface Pair extends TokenSpan {
  readonly distance: number;
}

/**
 * The nearest pairs win: those with the fewest words between come first, of these the longer, then the first
 * from the left; a pair that overlaps one taken before is dropped. A pair is one place, from the first word
 * of the one to the last word of the other.
 *
 * @param left matches in order
 * @param right matches in order
 * @returns the pairs in order, none overlapping
 */
export function nearPairs(
  left: readonly TokenSpan[],
  right: readonly TokenSpan[],
  nearness: Nearness,
): readonly TokenSpan[] {
  if (left.length === 0 || right.length === 0) return [];
  const pairs = neighbours(left, right, nearness);
  if (!nearness.ordered) pairs.push(...neighbours(right, left, nearness));
  pairs.sort((a, b) => a.distance - b.distance || b.last - b.first - (a.last - a.first) || a.first - b.first);
  const base = Math.min(left[0]!.first, right[0]!.first);
  const end = pairs.reduce((most, { last }) => Math.max(most, last), base);
  const taken = new Uint8Array(end - base + 1);
  return pairs
    .filter(({ first, last }) => {
      if (taken.subarray(first - base, last - base + 1).includes(1)) return false;
      taken.fill(1, first - base, last - base + 1);
      return true;
    })
    .sort(bySpan);
}

/**
 * All pairs with no whole match of either pattern between the two: any other pair holds a nearer one, which
 * is taken first, or overlaps what is. So the work grows with the matches, not with their square.
 */
function neighbours(
  before: readonly TokenSpan[],
  after: readonly TokenSpan[],
  { reach, units }: Nearness,
): Pair[] {
  const byLast = (a: TokenSpan, b: TokenSpan) => a.last - b.last;
  const earlier = before.toSorted(byLast);
  const between = after.toSorted(byLast);
  const pairs: Pair[] = [];
  let passed = 0;
  let passedBetween = 0;
  /** First token of the nearest match that ends before the one in turn. */
  let nearest = -1;
  for (const { first, last } of after) {
    for (; passed < earlier.length && earlier[passed]!.last < first; passed++) {
      nearest = Math.max(nearest, earlier[passed]!.first);
    }
    for (; passedBetween < between.length && between[passedBetween]!.last < first; passedBetween++) {
      nearest = Math.max(nearest, between[passedBetween]!.first);
    }
    for (let index = passed - 1; index >= 0; index--) {
      const one = earlier[index]!;
      if (one.last < nearest || first - one.last > reach) break;
      if (units && units[one.first] !== units[last]) continue;
      pairs.push({ first: one.first, last, distance: first - one.last });
    }
  }
  return pairs;
}
