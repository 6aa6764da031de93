/** The problems that reading a response's header and attribution brings to light. */
import { mayBeQuoted, NOT_QUOTED } from "../../cues/names/may-be-quoted.ts";
import { personalData } from "../../cues/personal-data.ts";
import type { GradedCode } from "../../model/codes.ts";
import { graded } from "../../model/graded.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import type { SplitResult } from "../../model/split.ts";
import { masked } from "../../text/masked.ts";
import { nearest } from "../../text/nearest.ts";
import type { HeaderTopics } from "./topics.ts";

/**
 * @param isKnown - whether a word, folded, is one of the document's topics, or one that it writes in small letters
 * @returns what an analyst should look at in this response; empty for most
 */
export function headerProblems(
  response: Response,
  header: HeaderTopics,
  split: SplitResult,
  isKnown: (word: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const add = (code: ProblemCode & GradedCode, found: string, expected: string, hint: string) => {
    const line = (response.lines.header ?? response.lines.body)[0];
    const place = { source: response.source, line };
    problems.push({ ...graded(code), place, found, expected, hint, response: response.id });
  };
  const { id } = response;
  const misses = (part: "topics" | "attribution") =>
    split.layout === "topic-header" && !split.without?.includes(part);
  if (misses("topics") && response.lines.header === null) {
    add(
      "header-missing",
      `${id} has no header`,
      "a line of topics before each response",
      "check that a response begins here",
    );
  }
  for (const printed of header.unknown) {
    const near = nearest(printed, split.topics);
    const hint =
      near === null ? "it is counted as printed; list it if it is a topic" : `the nearest topic is "${near}"`;
    const words = mayBeQuoted(printed, response, isKnown)
      ? `"${masked(printed, personalData(printed))}"`
      : NOT_QUOTED;
    const found = `the header of ${id} has ${words}`;
    add("topic-unknown", found, "one of the topics listed or found", hint);
  }
  if (header.truncated) {
    add(
      "header-truncated",
      `the header of ${id} is cut off in the source`,
      "whole topics",
      "what was cut off cannot be counted",
    );
  }
  if (misses("attribution") && response.attribution.text === null) {
    add(
      "attribution-missing",
      `${id} has no attribution`,
      "a name or a phrase after each response",
      "each counts as one respondent",
    );
  }
  return problems;
}
