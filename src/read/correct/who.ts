/** Says who sent a response as the project says it; a name that is hidden by it stays known, so that it is hidden everywhere. */
import { hiddenOf } from "../../cues/names/hidden-names.ts";
import { findOwn } from "../../cues/names/own-names.ts";
import type { CorrectedAttribution } from "../../model/correction.ts";
import { graded } from "../../model/graded.ts";
import type { Problem } from "../../model/problem.ts";
import type { Attribution, Response } from "../../model/response.ts";
import { masked } from "../../text/masked.ts";
import { everyName } from "../every-name.ts";

/** @param printed - as it was read; a status by which no output prints a name keeps the name, like any other's */
export function attributionByHand(printed: Attribution, fix: CorrectedAttribution): Attribution {
  const { status, name, organisation } = fix;
  if (status === "anonymous") return { ...printed, status, name: everyName(printed) };
  if (status === "redacted") return { status, text: null, name: everyName(printed), organisation };
  if (status === "none") return { status, text: null, name: null, organisation: null };
  const text = [name, organisation].filter((one) => one !== null).join(", ");
  return { status: name === null ? "organisation" : "named", text, name, organisation };
}

const isUnnamed = ({ status }: Attribution): boolean => status === "anonymous" || status === "redacted";

/**
 * @param before - the responses that it was made of, as they were read
 * @returns them as those of somebody who may not be named, where that was so, or is so now
 */
export const veiledOf = (response: Response, before: readonly Response[]): readonly Response[] =>
  before.flatMap((one) => {
    if (isUnnamed(one.attribution)) return [one];
    const { status } = response.attribution;
    const attribution = { ...one.attribution, status, name: everyName(one.attribution) };
    return isUnnamed(response.attribution) ? [{ ...one, attribution }] : [];
  });

/** @returns a warning where somebody would be named who asked not to be, or whose name was withheld */
export function unveiled(response: Response, line: number, before: readonly Response[]): Problem | null {
  const { attribution, id, source } = response;
  const isNamed = !isUnnamed(attribution) && (attribution.name ?? attribution.organisation) !== null;
  if (!isNamed || !before.some((one) => isUnnamed(one.attribution))) return null;
  return {
    ...graded("named-by-correction"),
    place: { source, line },
    found: `${id} was read as a response without a name, and a correction gives it one`,
    expected: "no name where it was asked for, or chosen, that none be printed",
    hint: "take the name out of the correction; or, if it may be printed, allow this in `check.allow` of the project file, with the reason",
    response: id,
  };
}

/** @returns the reason of a correction without the names that it hides */
export function reasonWithout(reason: string, hidden: readonly Response[]): string {
  const names = hidden.flatMap((one) => hiddenOf(one, ["named", "organisation"]));
  return masked(reason, findOwn(reason, names));
}
