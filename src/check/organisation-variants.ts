/** Finds the spellings of one organisation among many organisations. */
import { isOrganisationWord } from "../cues/organisation-words.ts";
import { isRole } from "../cues/person-name.ts";
import { type Groupings, startGroupings } from "./groups.ts";
import { isSlipOfOrganisation, slips } from "./slips.ts";
import { initialsOf, type OrganisationSpelling, organisationSpelling } from "./spelling.ts";

/** An abbreviation that nothing explains must be of so many letters: shorter ones stand for several. */
const TELLING = 4;

/**
 * @param printed - the organisations, each once
 * @param sharesPerson - whether one person stands with both
 * @returns the organisations by their numbers, those that may be one in a group
 */
export function organisationVariants(
  printed: readonly string[],
  sharesPerson: (one: number, other: number) => boolean,
): Groupings {
  const groups = startGroupings(printed.length);
  const spellings = printed.map(organisationSpelling);
  const compared = spellings.map((spelling) => !describes(spelling));
  const first = new Map<string, number>();
  for (const [number, { key }] of spellings.entries()) {
    if (!compared[number] || key === "") continue;
    const same = first.get(key);
    if (same === undefined) first.set(key, number);
    else groups.join(same, number);
  }
  const words = spellings.map((spelling, number) => (compared[number] ? spelling.words : null));
  for (const slip of slips(words)) {
    if (isSlipOfOrganisation(slip, words[slip.one]!)) groups.join(slip.one, slip.other);
  }
  joinAcronyms(spellings, groups, sharesPerson);
  return groups;
}

/** `Kinship carers`, `parent of two`: what somebody is, not a body. */
function describes({ words }: OrganisationSpelling): boolean {
  const last = words.at(-1)?.replace(/s$/, "") ?? "";
  return (isRole(last) || /^(?:a|an)$/.test(words[0] ?? "")) && !words.some(isOrganisationWord);
}

/** An abbreviation is joined to the one name that is printed beside it elsewhere, or that has its initials. */
function joinAcronyms(
  spellings: readonly OrganisationSpelling[],
  groups: Groupings,
  sharesPerson: (one: number, other: number) => boolean,
): void {
  const bare = new Map<string, number>();
  for (const [number, { words, isAcronym }] of spellings.entries())
    if (isAcronym) bare.set(words[0]!, number);
  const declared = longForms(spellings, bare, ({ acronym }) => (acronym === null ? [] : [acronym]));
  const initials = longForms(spellings, bare, ({ words }) => initialsOf(words));
  const theOne = (numbers: readonly number[] = []) =>
    new Set(numbers.map(groups.of)).size === 1 ? numbers[0] : undefined;
  for (const [acronym, number] of bare) {
    const likely = initials
      .get(acronym)
      ?.filter((long) => acronym.length >= TELLING || sharesPerson(number, long));
    const long = declared.has(acronym) ? theOne(declared.get(acronym)) : theOne(likely);
    if (long !== undefined) groups.join(number, long);
  }
}

/** Numbers of the names that each abbreviation may stand for. */
function longForms(
  spellings: readonly OrganisationSpelling[],
  bare: ReadonlyMap<string, number>,
  acronymsOf: (spelling: OrganisationSpelling) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  for (const [number, spelling] of spellings.entries()) {
    for (const acronym of acronymsOf(spelling)) {
      if (!bare.has(acronym)) continue;
      const some = forms.get(acronym);
      if (some === undefined) forms.set(acronym, [number]);
      else some.push(number);
    }
  }
  return forms;
}
