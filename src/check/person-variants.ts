/** Finds the spellings of one person among many persons. */

import { type Groupings, startGroupings } from "./groups.ts";
import { isSlipOfPerson, slips } from "./slips.ts";
import { type PersonSpelling, personSpelling } from "./spelling.ts";

/**
 * Spellings are of one person where they stand with the same organisation, or one of them with none.
 *
 * @param printed - the persons, each once
 * @param organisationsOf - the organisations that a person stands with; null among them where it stands with none
 * @returns the persons by their numbers, those that may be one in a group
 */
export function personVariants(
  printed: readonly string[],
  organisationsOf: (person: number) => ReadonlySet<number | null>,
): Groupings {
  const groups = startGroupings(printed.length);
  const spellings = printed.map(personSpelling);
  const together = (one: number, other: number) =>
    [...organisationsOf(one)].some((body) => body !== null && organisationsOf(other).has(body));
  const mayBeOne = (one: number, other: number) =>
    organisationsOf(one).has(null) || organisationsOf(other).has(null) || together(one, other);
  for (const same of alike(spellings)) {
    for (const [at, one] of same.entries()) {
      for (const other of same.slice(at + 1, at + 1 + CROWD))
        if (mayBeOne(one, other)) groups.join(one, other);
    }
  }
  for (const slip of slips(spellings.map((spelling) => spelling?.words ?? null))) {
    const { one, other } = slip;
    if (isSlipOfPerson(slip, together(one, other)) && mayBeOne(one, other)) groups.join(one, other);
  }
  return groups;
}

/** More spellings of one name are no slips: each is compared with so many others. */
const CROWD = 50;

/** Numbers of the names with one key; none where middle initials or titles tell that there are several persons. */
function alike(spellings: readonly (PersonSpelling | null)[]): readonly (readonly number[])[] {
  const withKey = new Map<string, number[]>();
  for (const [number, spelling] of spellings.entries()) {
    if (spelling === null) continue;
    const same = withKey.get(spelling.key);
    if (same === undefined) withKey.set(spelling.key, [number]);
    else same.push(number);
  }
  const kinds = (same: readonly number[], of: (spelling: PersonSpelling) => string | null) =>
    new Set(same.map((number) => of(spellings[number]!) || null).filter((kind) => kind !== null)).size;
  return [...withKey.values()].filter(
    (same) =>
      same.length > 1 && kinds(same, ({ initials }) => initials) < 2 && kinds(same, ({ title }) => title) < 2,
  );
}
