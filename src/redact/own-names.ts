/** The names of whoever sent a response: those that the attribution prints, and those that the text gives. */
import { authorNames, occurrences } from "../cues/author-names.ts";
import type { Attribution } from "../model/response.ts";
import { AUTHOR, AUTHOR_ORGANISATION, nameLabel } from "./labels.ts";
import type { Find } from "./mask.ts";
import { foldWord, nameWords } from "./name-words.ts";
import { personsIn } from "./persons.ts";
import type { Pseudonyms } from "./pseudonyms.ts";

/** A name to be masked wherever it occurs in one response. */
export interface OwnName {
  readonly name: string;
  readonly label: string;
  readonly kind: "author" | "name";
}

/**
 * Of a respondent who may not be named the names get no code: it would tell where else the same name is said.
 *
 * @param text - of the response
 */
export function ownNames(
  { status, name, organisation }: Attribution,
  text: string,
  codes: Pick<Pseudonyms, "name">,
): readonly OwnName[] {
  const isPrinted = status === "named" || status === "organisation";
  const persons = personsIn(name ?? "").map(
    (person): OwnName =>
      isPrinted
        ? { name: person, label: nameLabel(codes.name(person)), kind: "name" }
        : { name: person, label: AUTHOR, kind: "author" },
  );
  const printed = new Set(persons.map((person) => nameWords(person.name).join(" ")));
  const authors = authorNames(text)
    .map(({ start, end }): OwnName => ({ name: text.slice(start, end), label: AUTHOR, kind: "author" }))
    .filter((author) => !printed.has(nameWords(author.name).join(" ")));
  return [...persons, ...authors, ...(status === "anonymous" ? organisationOf(organisation) : [])];
}

/** Of one who may not be named it tells who wrote, too. */
export const organisationOf = (organisation: string | null): readonly OwnName[] =>
  organisation === null ? [] : [{ name: organisation, label: AUTHOR_ORGANISATION, kind: "author" }];

/** One word is looked for with a capital only, if it was written with one: many names are words, too. */
export function findOwn(text: string, names: readonly OwnName[]): readonly Find[] {
  const folded = foldWord(text);
  // A pattern takes longer to make than to run: most texts do not hold the names of their authors.
  const likely = names.filter(({ name }) => folded.includes(nameWords(name).at(-1) ?? ""));
  return likely.flatMap(({ name, label, kind }) => {
    const anyCase = /\S\s+\S/u.test(name) || !/\p{Lu}/u.test(name);
    return occurrences(text, name)
      .filter(({ start, end }) => anyCase || /^\p{Lu}/u.test(text.slice(start, end)))
      .map((span) => ({ ...span, label, kind }));
  });
}
