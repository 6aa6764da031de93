/** Finds chosen names, and the names of respondents, in any text, with the labels that take their places. */
import { type KnownName, knownName } from "../../cues/names/known-name.ts";
import { type NameFound, nameFinder, type Sought } from "../../cues/names/name-finder.ts";
import { nameHeld } from "../../cues/names/name-held.ts";
import { nameLabel, SOME_NAME } from "./labels.ts";
import type { Find } from "./mask.ts";
import type { NamesGiven } from "./names-given.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

export interface NameIndex {
  find(text: string): readonly Find[];
  /** @returns the code of a name that a part of a path or an id holds, or null */
  heldBy(words: string): string | null;
}

/** Names that responses give, each once: see `namesGiven`. */
export type NamesKnown = Readonly<Record<keyof NamesGiven, ReadonlyMap<string, KnownName>>>;

/**
 * @param chosen - names of persons and organisations
 * @param isOrdinary - whether a word is one that the sources write in small letters
 */
export function redactedNames(
  chosen: Iterable<string>,
  { full, hidden, own }: NamesKnown,
  codes: Pick<Pseudonyms, "name">,
  isOrdinary: (word: string) => boolean,
): { readonly names: NameIndex; readonly hidden: Pick<NameIndex, "heldBy"> } {
  const names = [...chosen].map((name) => knownName(name)).filter((name) => name !== null);
  const coded: readonly Sought<string | null>[] = [
    ...names.map((name) => ({ name, value: codes.name(name), chosen: true })),
    ...[...full.values()].map((name) => ({ name, value: codes.name(name) })),
  ];
  const uncoded = [...hidden.values(), ...own.values()].map((name) => ({ name, value: "" }));
  const finder = nameFinder(
    [...coded, ...[...hidden.values()].map((name) => ({ name, value: null }))],
    isOrdinary,
  );
  return {
    names: { find: (text) => labelled(finder.find(text)), heldBy: nameHeld(coded) },
    hidden: { heldBy: nameHeld(uncoded) },
  };
}

/** A short form that several bear gets no code: it would tell that it is one of them. */
function labelled(found: readonly NameFound<string | null>[]): readonly Find[] {
  const codes = new Map<string, Set<string | null>>();
  for (const { start, end, value, exact } of found) {
    if (exact) continue;
    const place = `${start} ${end}`;
    codes.set(place, (codes.get(place) ?? new Set()).add(value));
  }
  return found.map(({ start, end, value, exact }) => {
    const isOne = exact || codes.get(`${start} ${end}`)!.size === 1;
    return { start, end, kind: "name", label: isOne && value !== null ? nameLabel(value) : SOME_NAME };
  });
}
