/** Who leads: the entries that have the greatest number, if that can be said. */
import type { Entry } from "./entries.ts";

/**
 * @param entries - ranked
 * @returns those that share the greatest number; null where it is 0, or where a number is withheld, which could be
 * greater than any that is shown
 */
export function leadersOf<E extends Pick<Entry, "value">>(entries: readonly E[]): readonly E[] | null {
  const first = entries[0]?.value ?? 0;
  if (first === 0 || entries.some(({ value }) => value === null)) return null;
  return entries.filter(({ value }) => value === first);
}
