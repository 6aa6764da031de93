/** Finds where one known name stands in a text. */
import type { Span } from "../../model/document.ts";
import { knownName, type NameKind } from "./known-name.ts";
import { nameFinder } from "./name-finder.ts";
import { isPlainFoldedWord } from "./plain-words.ts";

/**
 * @param name - of a person or an organisation
 * @param kind - which of the two; by its words where nothing is said
 * @returns where it stands in the text as whole words, in any form that `nameFinder` knows; a possessive ending is
 * not part of it; places that overlap are one
 */
export function occurrences(text: string, name: string, kind?: NameKind): readonly Span[] {
  const known = knownName(name, kind);
  if (known === null) return [];
  const found = nameFinder([{ name: known, value: null, chosen: true }], isPlainFoldedWord).find(text);
  const apart: Span[] = [];
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last !== undefined && start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else apart.push({ start, end });
  }
  return apart;
}
