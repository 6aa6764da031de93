/** Reads who sent a row from its cells for name and organisation. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { isNameless } from "../../cues/nameless.ts";
import type { Attribution } from "../../model/response.ts";
import { readAttribution } from "../tag/attribution.ts";

/** @param isAnonymous - the project file says that the row asks not to be named */
export function rowAttribution(
  name: string,
  organisation: string,
  isAnonymous: boolean,
  anonymity: AnonymityReader,
): Attribution {
  const read = plainAttribution(name, organisation, anonymity);
  return isAnonymous ? { ...read, status: "anonymous" } : read;
}

function plainAttribution(name: string, organisation: string, anonymity: AnonymityReader): Attribution {
  const body = organisation === "" || isNameless(organisation) ? null : organisation;
  if (name === "")
    return { status: body === null ? "none" : "organisation", text: null, name: null, organisation: body };
  if (body !== null) return { status: "named", text: null, name, organisation: body };
  // Who has one field for both writes `Ida Quill, Quarrel Bay Trust`.
  const {
    status,
    name: person,
    organisation: of,
  } = readAttribution(name, "line", { anonymity, organisations: new Set(), isCommonWord: () => false });
  return { status, text: null, name: person, organisation: of };
}
