/** Finds names that differ in one slip of the pen in one word, where it is hardly another name. */
import { BEFORE_PLACES } from "../cues/english/small-words.ts";
import { isGivenName } from "../cues/given-names.ts";
import { isOrganisationWord } from "../cues/organisation-words.ts";
import { anyOf } from "../text/any-of.ts";
import { nearWords, type Slip, slipBetween } from "./near-words.ts";

/** Letters: shorter words differ in one letter as a rule. */
const SHORTEST = 6;
/** What is longer is no word, and no name. */
const LONGEST = 40;
const MOST_WORDS = 40;

/** A word of a name, and the one that stands in its place in the other. */
export interface Slipped {
  readonly one: number;
  readonly other: number;
  readonly word: string;
  readonly instead: string;
  /** Where in the words. */
  readonly at: number;
  readonly slip: Slip;
}

/**
 * @param names - the words of each name in small letters, null for those that are not compared
 * @returns pairs of names, the lower number first, with one word one edit apart and the others equal; a word of six
 * letters or more, with the same first letter, and not both words known from further names
 */
export function slips(names: readonly (readonly string[] | null)[]): readonly Slipped[] {
  const numbers = new Map<string, number[]>();
  const uses = new Map<string, number>();
  for (const [number, words] of names.entries()) {
    if (words === null || words.length > MOST_WORDS) continue;
    const all = words.join(" ");
    const same = numbers.get(all);
    if (same === undefined) {
      numbers.set(all, [number]);
      for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
    } else same.push(number);
  }
  const near = nearWords(
    [...uses.keys()].filter(
      (word) => word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word),
    ),
  );
  const isKnown = (word: string) => uses.get(word)! > 1;
  return [...numbers.values()].flatMap(([one]) =>
    names[one!]!.flatMap((word, at, words) =>
      (near.get(word) ?? [])
        .filter((instead) => instead[0] === word[0] && !(isKnown(word) && isKnown(instead)))
        .flatMap((instead) => numbers.get(words.with(at, instead).join(" ")) ?? [])
        .filter((other) => other > one!)
        .map((other) => {
          const instead = names[other]![at]!;
          return { one: one!, other, word, instead, at, slip: slipBetween(word, instead)! };
        }),
    ),
  );
}

/**
 * Whether a slip is one in the name of an organisation. Places are told apart by a letter (`Bramley`, `Bromley`), so
 * that a word that may name one must be long.
 */
export function isSlipOfOrganisation(
  { word, instead, at, slip }: Slipped,
  words: readonly string[],
): boolean {
  if (isOrganisationWord(word) && isOrganisationWord(instead)) return false;
  const length = Math.min(word.length, instead.length);
  const mayBePlace = at === 0 || BEFORE_PLACE.test(words[at - 1]!);
  if (slip === "replaced") return length >= (mayBePlace ? 9 : 7);
  return slip !== "inserted" || !mayBePlace || length >= 8;
}

const BEFORE_PLACE = new RegExp(`^(?:${anyOf(BEFORE_PLACES)})$`);

/**
 * Whether a slip is one in the name of a person. Surnames differ in a letter (`Petersen`, `Peterson`), so that without
 * an organisation in common the word must be long.
 *
 * @param together - both names stand with the same organisation
 */
export function isSlipOfPerson({ word, instead, at, slip }: Slipped, together: boolean): boolean {
  if (isGivenName(word) && isGivenName(instead)) return false;
  if (MAC.test(word) !== MAC.test(instead)) return false;
  const length = Math.min(word.length, instead.length);
  if (together) return slip !== "replaced" || length >= 7;
  return at > 0 && length >= (slip === "doubled" || slip === "swapped" ? 8 : 10);
}

const MAC = /^mac/;
