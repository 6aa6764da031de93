/** Reads who sent a row from its cells for name and organisation. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { asksToHide } from "../../cues/consent-header.ts";
import { isNameless } from "../../cues/nameless.ts";
import type { Attribution } from "../../model/response.ts";
import { readAttribution } from "../tag/attribution.ts";

/**
 * @param names - the cells for a name that are filled: one, or first and last name
 * @param isAnonymous - the project file says that the row asks not to be named
 */
export function rowAttribution(
  names: readonly string[],
  organisation: string,
  isAnonymous: boolean,
  anonymity: AnonymityReader,
): Attribution {
  const read = plainAttribution(names.join(" "), organisation, anonymity);
  // First and last name are no organisation, though they be written in capitals.
  if (names.length > 1 && read.status === "organisation" && organisation === "")
    return {
      status: isAnonymous ? "anonymous" : "named",
      text: null,
      name: names.join(" "),
      organisation: null,
    };
  return isAnonymous ? { ...read, status: "anonymous" } : read;
}

function plainAttribution(name: string, organisation: string, anonymity: AnonymityReader): Attribution {
  const body = organisation === "" || isNameless(organisation) ? null : organisation;
  if (name === "")
    return { status: body === null ? "none" : "organisation", text: null, name: null, organisation: body };
  if (body !== null) return { status: "named", text: null, name, organisation: body };
  // Of other scripts no word is known; a wish in them is.
  if (/\p{L}/u.test(name) && !/\p{sc=Latin}/u.test(name))
    return { status: asksToHide(name) ? "anonymous" : "named", text: null, name, organisation: null };
  // Who has one field for both writes `Ida Quill, Quarrel Bay Trust`.
  const {
    status,
    name: person,
    organisation: of,
  } = readAttribution(name, "line", { anonymity, organisations: new Set(), isCommonWord: () => false });
  return { status, text: null, name: person, organisation: of };
}
