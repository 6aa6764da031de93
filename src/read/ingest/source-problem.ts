/** Puts a problem of a source together. */
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode, Severity } from "../../model/problem.ts";

/** What was found, what was expected, and what to do. */
export type ProblemWords = readonly [found: string, expected: string, hint: string];

export function sourceProblem(
  code: ProblemCode,
  severity: Severity,
  place: Place,
  [found, expected, hint]: ProblemWords,
): Problem {
  return { code, severity, place, found, expected, hint };
}
