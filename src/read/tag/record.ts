/** Reads who sent a record: wishes for anonymity in any of its fields, and what is no name. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { isNameless } from "../../cues/nameless.ts";
import { hiddenOf } from "../../cues/names/hidden-names.ts";
import { nameHeld } from "../../cues/names/name-held.ts";
import type { Attribution, Response } from "../../model/response.ts";
import { type Heeded, heedRequests } from "./heed-requests.ts";

/**
 * @param flags - fields of the record that may say whether it is to be published with a name, as `key: value`
 * @param line - of the file
 */
export function tagRecord(
  response: Response,
  flags: readonly string[],
  line: number,
  anonymity: AnonymityReader,
): Heeded {
  const attribution = recordAttribution(response.attribution, flags, anonymity);
  const heeded = heedRequests({ ...response, attribution }, line, anonymity);
  return { ...heeded, response: withoutHidden(heeded.response) };
}

/** What else is known of somebody who may not be named does not name her either. */
function withoutHidden(response: Response): Response {
  const { variables } = response;
  if (variables === undefined || Object.keys(variables).length === 0) return response;
  const hidden = hiddenOf(response, ["named", "organisation"]);
  if (hidden.length === 0) return response;
  const held = nameHeld(hidden.map(({ name }) => ({ name, value: true })));
  const isFree = (text: string) => held(text) === null;
  const kept = Object.entries(variables).flatMap(([key, value]): [string, string | readonly string[]][] => {
    if (typeof value === "string") return isFree(value) ? [[key, value]] : [];
    const some = value.filter(isFree);
    return some.length === 0 ? [] : [[key, some]];
  });
  return { ...response, variables: Object.fromEntries(kept) };
}

function recordAttribution(
  attribution: Attribution,
  flags: readonly string[],
  anonymity: AnonymityReader,
): Attribution {
  // What tells nobody from others is still what the record says of who wrote.
  const described = attribution.name !== null && isNameless(attribution.name) ? attribution.name : null;
  const text = attribution.text ?? described;
  const fields = [attribution.name, attribution.organisation, text, ...flags];
  const cues = fields.map((field) => (field === null ? null : anonymity.beside(field)));
  const [ofName, ofOrganisation] = cues;
  const named = (field: string | null, rest: string | undefined) => {
    const left = rest === undefined ? field : rest;
    return left === null || isNameless(left) ? null : left;
  };
  const name = named(attribution.name, ofName?.rest);
  const organisation = named(attribution.organisation, ofOrganisation?.rest);
  const wishes = cues.flatMap((cue) => cue?.status ?? []);
  const isWithheld = attribution.status === "anonymous" || attribution.status === "redacted";
  if (wishes.length > 0 && attribution.status !== "anonymous") {
    const status = wishes.includes("anonymous") ? "anonymous" : "redacted";
    return { status, text, name, organisation };
  }
  return {
    status: isWithheld ? attribution.status : statusOf(attribution, name, organisation),
    text,
    name,
    organisation,
  };
}

/** Without a name that tells the respondent from others there is none to count by. */
function statusOf(
  { status }: Attribution,
  name: string | null,
  organisation: string | null,
): Attribution["status"] {
  if (status === "none" || name !== null) return status;
  return organisation === null ? "none" : "organisation";
}
