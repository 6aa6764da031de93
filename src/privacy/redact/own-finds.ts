/** What is masked in one response because it is the name of whoever sent it. */
import { findOwn, type OwnName, ownNames } from "../../cues/names/own-names.ts";
import type { Attribution } from "../../model/response.ts";
import { isNamed } from "../is-named.ts";
import { AUTHOR, AUTHOR_ORGANISATION, nameLabel } from "./labels.ts";
import type { Find } from "./mask.ts";
import type { Redaction } from "./redaction.ts";

/** Looks at the text of the response, or at the lines of its attribution. */
export type OwnFinder = (text: string, where: "text" | "attribution") => readonly Find[];

/**
 * Of a respondent who may not be named the names get no code: it would tell where else the same name is said.
 *
 * @param text - of the response
 * @param withoutOrganisation - statuses whose organisation, if they have one, is not to be printed
 */
export function ownFinder(
  attribution: Attribution,
  text: string,
  withoutOrganisation: (attribution: Attribution) => boolean,
  { codes, isOrdinary, isOneWord }: Pick<Redaction, "codes" | "isOrdinary" | "isOneWord">,
): OwnFinder {
  const own = ownNames(attribution, text).filter(
    ({ from, name }) => from !== "organisation" || (withoutOrganisation(attribution) && !isOneWord(name)),
  );
  const look = ({ from, name }: OwnName): Pick<Find, "kind" | "label"> => {
    if (from === "organisation") return { kind: "author", label: AUTHOR_ORGANISATION };
    return from === "attribution" && isNamed(attribution.status)
      ? { kind: "name", label: nameLabel(codes.name(name)) }
      : { kind: "author", label: AUTHOR };
  };
  return (some, where) =>
    findOwn(some, own, isOrdinary, where)
      .filter(
        (one) => one.exact || !isNamed(attribution.status) || !isOrganisations(some, one.start, attribution),
      )
      .map(({ start, end, value }) => ({ start, end, ...look(value) }));
}

/** `Quillfeather Coaches` of `Una Quillfeather, Quillfeather Coaches Ltd`, which is printed. */
function isOrganisations(text: string, start: number, { organisation }: Attribution): boolean {
  const [words] = /^\S{1,80}\s+\p{Lu}[\p{L}\p{M}]*/u.exec(text.slice(start, start + 160)) ?? [];
  return words !== undefined && (organisation ?? "").includes(words.replace(/\s+/g, " "));
}
