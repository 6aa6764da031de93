/** Says of topics that were set by hand whether they are topics of the document: a misspelt one would count as another. */
import { graded } from "../../model/graded.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import type { SplitResult } from "../../model/split.ts";
import { nearest } from "../../text/nearest.ts";

export function unknownTopics(
  { id, source, topics, corrected = [] }: Response,
  line: number,
  split: SplitResult,
): readonly Problem[] {
  if (!corrected.includes("topics") || split.topics.length === 0) return [];
  const known = new Set(split.topics);
  return topics
    .filter((topic) => !known.has(topic))
    .map((topic) => {
      const near = nearest(topic, split.topics);
      return {
        ...graded("topic-unknown"),
        place: { source, line },
        found: `a correction of ${id} has the topic "${topic}"`,
        expected: "one of the topics listed or found",
        hint: near === null ? "it is counted as it is written" : `the nearest topic is "${near}"`,
        response: id,
      };
    });
}
