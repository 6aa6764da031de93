/** Finds telephone numbers: those of the UK's plan, those with a country's code, and what a sentence calls one. */
import { calledPhones } from "./called-phones.ts";
import { phonesAbroad } from "./phones-abroad.ts";
import type { Stretch } from "./surroundings.ts";
import { ukPhones } from "./uk-phones.ts";

/**
 * What a plan knows ends where the plan says; a word beside the digits only tells of those that no plan knows.
 *
 * @param text - may be wrapped between groups of digits
 * @returns where the numbers stand, those of the UK first
 */
export function* phones(text: string): Generator<Stretch> {
  const known = [...ukPhones(text), ...phonesAbroad(text)].sort(([one], [other]) => one - other);
  yield* known;
  let next = 0;
  for (const stretch of calledPhones(text)) {
    while (next < known.length && known[next]![1] <= stretch[0]) next++;
    if (next === known.length || known[next]![0] >= stretch[1]) yield stretch;
  }
}
