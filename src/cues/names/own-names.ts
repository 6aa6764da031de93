/** The names of whoever sent a response: those that the attribution prints, and those that the text gives. */
import type { Attribution } from "../../model/response.ts";
import { authorNames } from "../author-names.ts";
import { NAME_TITLES } from "../english/titles.ts";
import { isGivenName } from "../given-names.ts";
import { isOrganisationWord } from "../organisation-words.ts";
import { type KnownName, knownName } from "./known-name.ts";
import { type NameFound, nameFinder } from "./name-finder.ts";
import { isFullName, personsIn } from "./persons.ts";
import { isPlainFoldedWord } from "./plain-words.ts";

export interface OwnName {
  /** As printed. */
  readonly printed: string;
  readonly name: KnownName;
  readonly from: "attribution" | "text" | "organisation";
}

/** @returns persons of the attribution, authors whom the text alone names, and the organisation */
export function ownNames({ name, organisation, others = [] }: Attribution, text: string): readonly OwnName[] {
  const all = [
    ...[name ?? "", ...others].flatMap(personsIn).map((printed) => ownName(printed, "attribution")),
    ...authorNames(text).map(({ start, end }) => ownName(text.slice(start, end), "text")),
    ...(organisation === null ? [] : [ownName(organisation, "organisation")]),
  ].filter((one) => one !== null);
  const keys = new Set<string>();
  return all.filter(({ name: { key } }) => !keys.has(key) && keys.add(key));
}

function ownName(printed: string, from: OwnName["from"]): OwnName | null {
  const isOrganisation = from === "organisation" || printed.split(/\s+/).some(isOrganisationWord);
  const name = knownName(printed, isOrganisation ? "organisation" : "person");
  return name === null ? null : { printed, name, from };
}

/**
 * Whether a name means the same person or body in the texts of others: a given name alone does not, a title with a
 * surname does.
 */
export function isTelling({ printed, name }: Pick<OwnName, "printed" | "name">): boolean {
  if (name.kind === "organisation") return name.words.length > 1 || printed.trim().length > 2;
  if (name.words.length > 1) return isFullName(printed);
  const [word] = name.words;
  const isTitled = NAME_TITLES.has(printed.trim().split(/[\s.]/)[0]!.toLowerCase());
  return isTitled || (word!.letters.length > 3 && !isGivenName(word!.letters));
}

/**
 * Finds the names of whoever sent a response in its own words: there a surname alone is hers, too, and a word with a
 * capital that is her whole name.
 *
 * @param isOrdinary - of the corpus
 * @param where - in an attribution a part of the name may be that of the organisation
 */
export function findOwn<Own extends { readonly name: KnownName }>(
  text: string,
  own: readonly Own[],
  isOrdinary: (word: string) => boolean = isPlainFoldedWord,
  where: "text" | "attribution" = "text",
): readonly NameFound<Own>[] {
  return own.length === 0
    ? []
    : nameFinder(
        own.map((one) => ({ name: one.name, value: one, own: where })),
        isOrdinary,
      ).find(text);
}
