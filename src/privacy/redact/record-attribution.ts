/** Redacts who sent a record: nothing is left of one who may not be named, of others a pseudonym for the person. */
import type { Attribution } from "../../model/response.ts";
import { isNamed } from "../is-named.ts";
import { attributionFinds, findPersons } from "./attribution.ts";
import { findNamesAndData } from "./find-names-and-data.ts";
import { RESPONDENT, WITHHELD } from "./labels.ts";
import type { Find } from "./mask.ts";
import type { MaskRow } from "./mask-row.ts";
import type { Redaction } from "./redaction.ts";

type Logged = Pick<MaskRow<string>, "kind" | "length" | "replacement">;

/**
 * A document that prints the same is read as the same: see `attributionFinds`.
 *
 * @param masked - masks a text, with more finds than those of any text
 * @param log - told of what goes without a mask in its place
 */
export function recordAttribution(
  attribution: Attribution,
  redaction: Redaction,
  masked: (text: string, more?: (text: string) => readonly Find[]) => string,
  log: (mask: Logged) => void,
): Attribution {
  const { status, name, organisation, text } = attribution;
  const finds = (some: string) => {
    const printed = { ...attribution, name: null, text: some };
    return attributionFinds(
      some,
      printed,
      "organisation",
      findNamesAndData(some, redaction.names),
      redaction,
    );
  };
  const code = redaction.codes.respondent(attribution);
  if (!isNamed(status) || code === null) {
    const gone = [name, organisation].filter((one) => one !== null);
    for (const one of gone) log({ kind: "author", length: one.length, replacement: "" });
    const kept = gone.length > 0 ? null : text && masked(text, finds);
    return { status, text: kept, name: null, organisation: null };
  }
  if (name === null) {
    const shown = organisation && masked(organisation, finds);
    const printed = shown === organisation ? text && masked(text, finds) : shown;
    return { status, text: printed, name: null, organisation: shown };
  }
  log({ kind: "respondent", length: name.length, replacement: `${WITHHELD} ${RESPONDENT} ${code}` });
  const rest =
    organisation === null ? [] : [masked(organisation, (some) => findPersons(some, redaction.codes))];
  const who = [`${RESPONDENT} ${code}`, ...rest].join(", ");
  return { status: "redacted", text: `${WITHHELD} ${who}`, name: null, organisation: who };
}
