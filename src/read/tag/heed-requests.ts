/** Heeds a request not to be named that stands elsewhere than in the attribution, and says what cannot be read. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { requestIn } from "../../cues/requests.ts";
import { mayHoldWish } from "../../cues/wishes/doubt.ts";
import type { GradedCode } from "../../model/codes.ts";
import { graded } from "../../model/graded.ts";
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Attribution, Response } from "../../model/response.ts";
import { placesOf } from "../../text/place-of.ts";
import { everyName } from "../every-name.ts";

export interface Heeded {
  readonly response: Response;
  readonly problems: readonly Problem[];
}

/**
 * A request in the text that is the author's own makes the response anonymous; one that may be somebody else's, and
 * words in the attribution that may be one, are warnings: a name beside them is not published.
 *
 * @param line - of the source, where the response begins
 */
export function heedRequests(response: Response, line: number, anonymity: AnonymityReader): Heeded {
  const { id, source, text, attribution } = response;
  const problems: Problem[] = [];
  const warn = (code: ProblemCode & GradedCode, place: Place, [found, expected, hint]: Words) =>
    problems.push({ ...graded(code), place, found, expected, hint, response: id });
  if (
    isNamed(attribution) &&
    mayHoldWish(attribution.text ?? [attribution.name, attribution.organisation].join(", "))
  ) {
    const at = response.lines.attribution?.[0] ?? line;
    warn("attribution-doubtful", { source, line: at }, [
      `the attribution of ${id} speaks of naming, and what it asks cannot be read`,
      "a name, or a wish not to be named in words that are known",
      "add the words to `attribution.anonymous` of the project file, or allow it with a reason",
    ]);
  }
  const request = attribution.status === "anonymous" ? null : requestIn(text, anonymity);
  if (request === null) return { response, problems };
  const place =
    response.lines.attribution === null && response.lines.header === null
      ? { source, line }
      : { source, ...placesOf(response)(request.offset) };
  if (request.isOwn) {
    warn("request-in-text", place, [
      `the text of ${id} asks that its author be not named`,
      "such a request where the name stands",
      "the response is counted as anonymous, and its name printed nowhere",
    ]);
    const name = everyName(attribution, request.names);
    return {
      response: { ...response, attribution: { ...attribution, status: "anonymous", name } },
      problems,
    };
  }
  warn("request-in-text", place, [
    `a line inside the text of ${id} asks that somebody be not named`,
    "such a request where the name stands",
    "see whose it is: it may close a response that was not told from this one",
  ]);
  return { response, problems };
}

type Words = readonly [found: string, expected: string, hint: string];

const isNamed = ({ status }: Attribution) => status === "named" || status === "organisation";
