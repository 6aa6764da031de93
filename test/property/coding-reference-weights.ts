/** What matches weigh together, found slowly: part of the reference that coding is compared with. */
import type { Theme } from "#src/model/codebook.ts";
import { length, meet, type Span } from "./coding-reference-spans.ts";

export interface Found extends Span {
  readonly theme: Theme;
  /** The terms of a theme first, then the parts of its rule. */
  readonly order: number;
  readonly text: string;
  readonly weight: number;
}

export const isWeighed = ({ atLeast, threshold, terms }: Theme): boolean =>
  atLeast > 1 || threshold !== null || terms.some(({ weight }) => weight !== 1);

/** The greatest sum over matches that share no word, tried from each word on. */
export function greatestSum(matches: readonly Found[], weightOf: (match: Found) => number): number {
  const end = Math.max(-1, ...matches.map(({ last }) => last)) + 1;
  const best = new Array<number>(end + 2).fill(0);
  for (let at = end; at >= 0; at--) {
    const here = matches.filter(({ first }) => first === at);
    best[at] = Math.max(best[at + 1]!, ...here.map((match) => weightOf(match) + best[match.last + 1]!));
  }
  return best[0]!;
}

/** Matches with a weight below 0 that no longer one overlaps; of those that overlap, the longest. */
export function lowering(matches: readonly Found[]): readonly Found[] {
  const taken: Found[] = [];
  const inTurn = matches
    .filter(({ weight }) => weight < 0)
    .toSorted((a, b) => length(b) - length(a) || a.first - b.first || a.order - b.order);
  for (const match of inTurn) if (!taken.some((one) => meet(one, match))) taken.push(match);
  const raising = matches.filter(({ weight }) => weight >= 0);
  return taken.filter((one) => !raising.some((by) => meet(one, by) && length(by) > length(one)));
}

export function kept(matches: readonly Found[]): readonly Found[] {
  const against = lowering(matches);
  return matches.filter((match) => against.includes(match) || !against.some((by) => meet(match, by)));
}
