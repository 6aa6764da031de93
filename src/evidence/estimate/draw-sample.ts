/** Draws responses to be coded by hand, each with the probability with which it was drawn. */
import { chanceFrom, shuffled } from "./random.ts";

export interface Drawn {
  /** Position among all. */
  readonly at: number;
  /** Null where nothing was left to lot. */
  readonly pi: number | null;
}

/** With fewer, a part says nothing about how sure it is. */
const LEAST_OF_PART = 2;

/**
 * @param parts - positions of the responses of each part; one part where nothing parts them
 * @param size - how many are drawn in all, from each part as large a share, and at least two
 * @returns in an order by lot, so that who codes the first of them has a sample, too
 */
export function drawSample(
  parts: readonly (readonly number[])[],
  size: number,
  seed: number,
): readonly Drawn[] {
  const chance = chanceFrom(seed);
  const sizes = sizesOf(
    parts.map(({ length }) => length),
    size,
  );
  const drawn = parts.flatMap((part, number) => {
    const pi = sizes[number]! / part.length;
    return shuffled(part, chance)
      .slice(0, sizes[number])
      .map((at) => ({ at, pi }));
  });
  return shuffled(drawn, chance);
}

/** Whole numbers by the largest remainder. */
function sizesOf(lengths: readonly number[], size: number): readonly number[] {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const wanted = Math.min(size, all);
  const exact = lengths.map((length) => (wanted * length) / Math.max(1, all));
  const sizes = exact.map((share, at) => Math.min(lengths[at]!, Math.max(LEAST_OF_PART, Math.floor(share))));
  const byRemainder = [...exact.keys()].sort(
    (one, than) => (exact[than]! % 1) - (exact[one]! % 1) || one - than,
  );
  let left = wanted - sizes.reduce((sum, number) => sum + number, 0);
  for (const at of byRemainder) {
    if (left <= 0) break;
    if (sizes[at]! >= lengths[at]!) continue;
    sizes[at]! += 1;
    left -= 1;
  }
  return sizes;
}

/**
 * How many responses are to be coded so that a share is sure to so much either way, 19 times of 20; where half of them
 * carry a theme, which takes most. With the correction for finite populations (Cochran, Sampling Techniques, 1977, 4.4).
 *
 * @param half - half the interval's width, 0 to 1
 * @param all - how many there are
 */
export function sampleNeeded(half: number, all: number, share = 0.5): number {
  const endless = (1.959964 ** 2 * share * (1 - share)) / half ** 2;
  return Math.ceil(endless / (1 + (endless - 1) / Math.max(1, all)) - 1e-9);
}

/** @returns how sure a share is that so many tell: half the width of its interval */
export function halfWidth(coded: number, all: number, share: number): number {
  const open = all <= 1 ? 0 : (all - coded) / (all - 1);
  return 1.959964 * Math.sqrt((share * (1 - share) * open) / Math.max(1, coded));
}
