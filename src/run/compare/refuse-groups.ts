/** Refuses a grouping that no response has. */
import type { CoderCodings, ProgramCodings } from "../../model/coded.ts";
import { UserError } from "../../model/user-error.ts";
import { nearest } from "../../text/nearest.ts";
import { isProgram } from "./open-coders.ts";

/** @throws UserError where no run is compared, or its responses have no such variable */
export function refuseGroups(coders: readonly (ProgramCodings | CoderCodings)[], by: string): void {
  const program = coders.find(isProgram);
  const keys = new Set((program?.responses ?? []).flatMap(({ groups }) => [...groups.keys()]));
  if (keys.has(by)) return;
  const names = [...keys].sort();
  const meant = nearest(by, names);
  const hint =
    program === undefined
      ? "name the output folder of a run: files of codings do not say who sent a response"
      : meant === null
        ? "write one of these"
        : `write "${meant}", if that is it`;
  const expected = names.length === 0 ? "responses with groups" : names.join(", ");
  throw new UserError([
    {
      code: "usage",
      severity: "error",
      place: { source: "" },
      found: `--by ${by}, which no response has`,
      expected,
      hint,
    },
  ]);
}
