/** Finds where one known name stands in a text. */
import type { Span } from "../../model/document.ts";
import { knownName, type NameKind } from "./known-name.ts";
import { nameFinder } from "./name-finder.ts";
import { isPlainWord } from "./plain-words.ts";

/**
 * @param name - of a person or an organisation
 * @param kind - which of the two; by its words where nothing is said
 * @returns where it stands in the text as whole words, in any form that `nameFinder` knows; a possessive ending is
 * not part of it
 */
export function occurrences(text: string, name: string, kind?: NameKind): readonly Span[] {
  const known = knownName(name, kind);
  if (known === null) return [];
  return nameFinder([{ name: known, value: null, chosen: true }], isPlainWord)
    .find(text)
    .map(({ start, end }) => ({ start, end }));
}
