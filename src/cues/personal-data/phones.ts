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
  const known = [...ukPhones(withDigits(text)), ...phonesAbroad(text)].sort(([one], [other]) => one - other);
  yield* known;
  let next = 0;
  for (const stretch of calledPhones(text)) {
    while (next < known.length && known[next]![1] <= stretch[0]) next++;
    if (next === known.length || known[next]![0] >= stretch[1]) yield stretch;
  }
}

/** The letter O typed for 0, and l or I for 1, beside digits: what the UK's plan then knows is a number. */
const LETTERS = /(?<![\p{L}\p{N}_])[Oo](?=[0-9OoIl]{2})|(?<=[0-9])[OoIl]+(?!\p{L})/gu;

/** @returns a text of the same length */
const withDigits = (text: string) =>
  text.replace(LETTERS, (letters) => letters.replace(/[Oo]/g, "0").replace(/[Il]/g, "1"));
