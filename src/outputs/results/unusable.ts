/** What an output folder that cannot be read back is refused with. */
import type { Problem } from "../../model/problem.ts";
import { UserError } from "../../model/user-error.ts";

/** @param source - the folder or the file, as the user named it */
export function unusable(
  source: string,
  found: string,
  expected = "the outputs of a finished run",
  hint = "run `themetally run` again, then this",
): UserError {
  const problem: Problem = { code: "output", severity: "error", place: { source }, found, expected, hint };
  return new UserError([problem]);
}
