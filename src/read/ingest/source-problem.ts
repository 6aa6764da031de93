/** Puts a problem of a source together. */
import type { SeverityOf } from "../../model/codes.ts";
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";

/** What was found, what was expected, and what to do. */
export type ProblemWords = readonly [found: string, expected: string, hint: string];

/** @param severity - the code's own, unless what is found decides */
export function sourceProblem<C extends ProblemCode>(
  code: C,
  severity: SeverityOf<C>,
  place: Place,
  [found, expected, hint]: ProblemWords,
): Problem {
  return { code, severity, place, found, expected, hint };
}
