/** Who leads, if that can be said: in a title. */
import { fill, type Values } from "../style/fill.ts";
import type { Words } from "../style/words.ts";
import type { BarEntry } from "./entries.ts";

/** By fewer responses than this nobody leads: a title never rests on a difference of a few. */
export const LEAST_LEAD = 5;

/**
 * @param entries - ranked
 * @returns the first and those fewer than `LEAST_LEAD` behind it; null where it is 0, or where a number is withheld, which could be
 * greater than any that is shown
 */
export function leadersOf<E extends Pick<BarEntry, "value">>(entries: readonly E[]): readonly E[] | null {
  const first = entries[0]?.value ?? 0;
  if (first === 0 || entries.some(({ value }) => value === null)) return null;
  return entries.filter(({ value }) => first - (value ?? 0) < LEAST_LEAD && value !== 0);
}

/** Words for each number of leaders, with `{leader}` for one or two of them and `{leaders}` for how many. */
export interface LeadingWords {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  /** For two of which one is a few ahead. */
  readonly near: string;
  readonly many: string;
}

/** @returns a title that names one leader or two, and only counts more, if they are tied */
export function leadingTitle(
  leaders: readonly Pick<BarEntry, "label" | "value">[] | null,
  { none, one, two, near, many }: LeadingWords,
  values: Values,
  { quoted, and }: Words["chart"],
): string {
  const [first = "", second = ""] = (leaders ?? []).map(({ label }) => fill(quoted, { name: label }));
  const count = leaders?.length ?? 0;
  const leader = count === 2 ? fill(and, { first, second }) : first;
  const isTied = leaders?.every(({ value }) => value === leaders[0]!.value) ?? true;
  return fill((isTied ? [none, one, two] : [none, one, near])[count] ?? (isTied ? many : none), {
    ...values,
    leader,
    leaders: count,
  });
}
