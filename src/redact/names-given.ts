/** The names that a response gives: what must be known of all responses before the first is redacted. */
import type { Response } from "../model/response.ts";
import { ownNames } from "./own-names.ts";
import { isFullName, personsNamed } from "./persons.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { isNameless } from "./record-attribution.ts";

export interface NamesGiven {
  /** Full names of persons who are printed as respondents: they are masked everywhere. */
  readonly full: readonly string[];
  /** Names that are masked in this response alone. */
  readonly hidden: readonly string[];
}

export function namesGiven({ attribution, text }: Response, codes: Pseudonyms): NamesGiven {
  const own = ownNames(attribution, text, codes);
  const { organisation } = attribution;
  const rest = organisation ?? "";
  const printed = [
    ...own.filter(({ kind }) => kind === "name").map(({ name }) => name),
    ...personsNamed(isNameless(attribution) ? "" : rest).map(({ start, end }) => rest.slice(start, end)),
  ];
  const withheld = isNameless(attribution) && organisation !== null ? [organisation] : [];
  return {
    full: printed.filter(isFullName),
    hidden: [
      ...printed.filter((name) => !isFullName(name)),
      ...own.filter(({ kind }) => kind === "author").map(({ name }) => name),
      ...withheld,
    ],
  };
}
