/** Responses in groups, for whom counts may serve worse. */
import type { ComparedResponse } from "../../model/coded.ts";

/** Words of a response, up to the number. */
const LENGTHS = [
  [25, "up to 25 words"],
  [100, "26 to 100 words"],
  [300, "101 to 300 words"],
  [Number.POSITIVE_INFINITY, "more than 300 words"],
] as const;

/** @returns the band of lengths that a response of so many words is in */
export const lengthGroup = (words: number): string => LENGTHS.find(([most]) => words <= most)![1];

/** Of a response that has no value. */
export const NO_VALUE = "(no value)";

/** @returns positions of the responses in each group; bands of length in their order, others by code unit */
export function groupPositions(
  base: readonly ComparedResponse[],
  by: string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { groups }] of base.entries()) {
    const group = groups.get(by) || NO_VALUE;
    if (found.get(group)?.push(at) === undefined) found.set(group, [at]);
  }
  const rank = (group: string): number => LENGTHS.findIndex(([, name]) => name === group);
  return new Map([...found].sort(([group], [than]) => rank(group) - rank(than) || (group < than ? -1 : 1)));
}
