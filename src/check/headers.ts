/** The check of headers: no topic twice in one. */
import { headerItems } from "../cues/header.ts";
import { mayBeQuoted, NOT_QUOTED, topicWordSet } from "../cues/names/may-be-quoted.ts";
import { topicKey } from "../cues/topic-key.ts";
import type { CheckFinding } from "../model/check.ts";
import { graded } from "../model/graded.ts";
import type { Place } from "../model/place.ts";
import { counted } from "../text/counted.ts";
import { nearest } from "../text/nearest.ts";
import type { Check } from "./check.ts";
import { startPages } from "./pages.ts";

/** @param listed - the topics that the project lists; null where they are discovered */
export function headers(listed: readonly string[] | null): Check {
  let headed = 0;
  const words = topicWordSet(listed ?? []);
  const pages = startPages();
  return {
    group: "headers",
    document: pages.document,
    response({ id, source, lines, headerText, topics, attribution, text }) {
      if (topics.length === 0) return [];
      // A record of another program has a list of topics and no header.
      const items = headerText === null ? topics : headerItems(headerText);
      headed++;
      const place = pages.placeOf(source, (lines.header ?? lines.body)[0]);
      // Headers of documents were read with the list: what they have beside it is told already.
      const beside =
        headerText === null && listed !== null ? topics.filter((topic) => !listed.includes(topic)) : [];
      const quoted = (topic: string) =>
        mayBeQuoted(topic, { attribution, text }, (word) => words.has(word))
          ? `"${topic.replace(/\s+/gu, " ")}"`
          : NOT_QUOTED;
      const unknown = beside.map((topic) => unlisted(id, topic, quoted(topic), listed!, place));
      const twice = repeated(items).map(
        (topic): CheckFinding => ({
          ...graded("topic-repeated"),
          place,
          found: `the header of ${id} has ${quoted(topic)} more than once`,
          expected: "each topic once",
          hint: "it is counted once; see whether another topic was meant",
          response: id,
        }),
      );
      return [...unknown, ...twice];
    },
    covered: () => `${counted(headed, "header")} searched for topics printed twice`,
  };
}

function unlisted(
  response: string,
  topic: string,
  quoted: string,
  listed: readonly string[],
  place: Place,
): CheckFinding {
  const near = nearest(topic, listed);
  return {
    ...graded("topic-unknown"),
    place,
    found: `${response} has the topic ${quoted}`,
    expected: "one of the topics listed",
    hint:
      near === null ? "it is counted as printed; list it if it is a topic" : `the nearest topic is "${near}"`,
    response,
  };
}

/** Each once, in the order in which they come again. */
function repeated(items: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const key = topicKey(item);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 2 && key !== "";
  });
}
