/** Names who sent a letter by the name of its file, where the project file asks for it and the letter says nobody. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { isFullName } from "../../cues/names/persons.ts";
import { isOrganisationWord } from "../../cues/organisation-words.ts";
import type { Response } from "../../model/response.ts";
import { readAttribution } from "./attribution.ts";

/** What stands in the place of a column. */
export const FROM_FILE_NAME = "from-file-name";

/** @returns the response; with a sender where its file is called like a person or a body, and nobody else is named */
export function namedByFile(response: Response, anonymity: AnonymityReader): Response {
  if (response.attribution.status !== "none") return response;
  const words = response.source
    .replace(/^.*\//, "")
    .replace(/\.[^.]{1,5}$/, "")
    .replace(/[_\d\s]+|\s?-\s?/g, " ")
    .trim();
  const read = readAttribution(words, "line", {
    anonymity,
    organisations: new Set(),
    isCommonWord: () => false,
  });
  const { status, name, organisation } = read;
  const isBody = (one: string) => one.split(" ").some(isOrganisationWord);
  if (status === "anonymous")
    return { ...response, attribution: { ...read, text: null, name: null, organisation: null } };
  if (name !== null && isBody(name))
    return {
      ...response,
      attribution: { status: "organisation", text: null, name: null, organisation: name },
    };
  if (status === "named" && name !== null && isFullName(name))
    return { ...response, attribution: { status, text: null, name, organisation } };
  return status === "organisation" && organisation !== null && isBody(organisation)
    ? { ...response, attribution: { status, text: null, name: null, organisation } }
    : response;
}
