/** Takes out of a problem the id of a response where it holds the name of one who may not be named. */
import { hiddenOf } from "../cues/names/hidden-names.ts";
import { nameHeld } from "../cues/names/name-held.ts";
import type { Problem } from "../model/problem.ts";
import type { Response } from "../model/response.ts";

/** @param response - that the problem tells of, by its id */
export function withoutOwnId(problem: Problem | null, response: Response): Problem | null {
  if (problem === null) return null;
  const names = hiddenOf(response, ["named", "organisation"]).map(({ name }) => ({ name, value: true }));
  if (nameHeld(names)(response.id) === null) return problem;
  const { response: _, ...rest } = problem;
  return { ...rest, found: problem.found.replaceAll(response.id, "(an id that holds a name)") };
}
