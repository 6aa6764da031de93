/** The names that a response gives: what must be known of all responses before the first is redacted. */
import { type KnownName, knownName } from "../../cues/names/known-name.ts";
import { isTelling, ownNames } from "../../cues/names/own-names.ts";
import { personsNamed } from "../../cues/names/persons.ts";
import type { Response } from "../../model/response.ts";
import { isNamed } from "../is-named.ts";

export interface NamesGiven {
  /** Names of persons who are printed as respondents: they are masked everywhere. */
  readonly full: readonly KnownName[];
  /** Names of those who are not to be named: masked everywhere, without a code that would tell of them. */
  readonly hidden: readonly KnownName[];
  /** Names that are masked in this response alone. */
  readonly own: readonly KnownName[];
}

export function namesGiven({ attribution, text }: Response): NamesGiven {
  const rest = attribution.organisation ?? "";
  const isHidden = !isNamed(attribution.status);
  const all = ownNames(attribution, text).filter(({ from }) => from !== "organisation" || isHidden);
  const beside = personsNamed(isHidden ? "" : rest)
    .map(({ start, end }) => rest.slice(start, end))
    .map((printed) => ({ printed, name: knownName(printed, "person"), from: "attribution" as const }))
    .filter((one) => one.name !== null) as typeof all;
  const names = [...all, ...beside];
  const telling = names.filter((one) => one.name.kind === "person" && isTelling(one));
  const isFull = ({ from }: (typeof names)[number]) => from === "attribution" && !isHidden;
  return {
    full: telling.filter(isFull).map(({ name }) => name),
    hidden: telling.filter((one) => !isFull(one)).map(({ name }) => name),
    own: names.filter((one) => !telling.includes(one)).map(({ name }) => name),
  };
}
