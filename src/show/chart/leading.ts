/** Who leads, if that can be said: in a title. */
import { fill, type Values } from "../style/fill.ts";
import type { Words } from "../style/words.ts";
import type { BarEntry } from "./entries.ts";

/**
 * @param entries - ranked
 * @returns those that share the greatest number; null where it is 0, or where a number is withheld, which could be
 * greater than any that is shown
 */
export function leadersOf<E extends Pick<BarEntry, "value">>(entries: readonly E[]): readonly E[] | null {
  const first = entries[0]?.value ?? 0;
  if (first === 0 || entries.some(({ value }) => value === null)) return null;
  return entries.filter(({ value }) => value === first);
}

/** Words for each number of leaders, with `{leader}` for one or two of them and `{leaders}` for how many. */
export interface LeadingWords {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly many: string;
}

/** @returns a title that names one leader or two, and only counts more */
export function leadingTitle(
  leaders: readonly Pick<BarEntry, "label">[] | null,
  { none, one, two, many }: LeadingWords,
  values: Values,
  { quoted, and }: Words["chart"],
): string {
  const [first = "", second = ""] = (leaders ?? []).map(({ label }) => fill(quoted, { name: label }));
  const count = leaders?.length ?? 0;
  const leader = count === 2 ? fill(and, { first, second }) : first;
  return fill([none, one, two][count] ?? many, { ...values, leader, leaders: count });
}
