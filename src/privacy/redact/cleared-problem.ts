/** Takes out of a problem's words what a redaction masks. */
import type { Problem } from "../../model/problem.ts";
import { findNamesAndData } from "./find-names-and-data.ts";
import { masksOf, redacted } from "./mask.ts";
import { maskedId, maskedPath } from "./paths.ts";
import type { Redaction } from "./redaction.ts";

/** A source keeps its name as far as its copy does. */
export function clearedProblem(problem: Problem, redaction: Redaction): Problem {
  const { place, found, response } = problem;
  const words = redacted(found, (text) =>
    findNamesAndData(text, redaction.names).flatMap((find) => masksOf(text, find)),
  ).text;
  return {
    ...problem,
    place: { ...place, source: maskedPath(place.source, redaction) },
    found: redaction.hidden.heldBy(words) === null ? words : "something whose words are not shown",
    ...(response === undefined ? {} : { response: maskedId(response, redaction) }),
  };
}
