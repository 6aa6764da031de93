/** Finds the topics of headers that consist of one topic. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { mayBeTopic } from "../../../cues/may-be-topic.ts";
import { nameLikeness } from "../../../cues/name-likeness.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import type { TopicCounts } from "./topic-counts.ts";

/** Headers of one topic: the same short line after what looks like an attribution, again and again. */
export function countLoneTopics(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
  counts: TopicCounts,
): void {
  for (const [text, places] of repeatedLines(lines)) {
    if (anonymity(text) !== null) continue;
    const key = topicKey(text);
    const closing = places.filter((at) => beginsKnownHeader(lines[at + 1]?.text ?? "", counts)).length;
    const attributions = places.flatMap((at) => {
      const before = lines[at - 1]?.text;
      if (!looksLikeAttribution(before, anonymity)) return [];
      return [anonymity(before) === null ? before : String(at)];
    });
    const after = new Set(attributions).size;
    if (after < 2 || after * 2 < places.length || closing * 2 > places.length) continue;
    if (!counts.accepted(key) && nameLikeness(text) >= 3) continue;
    for (let n = 0; n < after; n++) counts.add(text, "alone");
    counts.accept(text);
  }
}

/** Lines that may be a topic, a trailing separator aside, and stand in the document more than once; and where. */
function repeatedLines(lines: readonly ContentLine[]): [string, number[]][] {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const topic = text.endsWith(";") ? text.slice(0, -1).trim() : text;
    const list = places.get(topic);
    if (list === undefined) places.set(topic, [at]);
    else list.push(at);
  });
  return [...places].filter(([text, list]) => list.length > 1 && !text.includes(";") && mayBeTopic(text));
}

/** A line before a header closes a response: it is an attribution, not a topic. */
const beginsKnownHeader = (text: string, counts: TopicCounts) =>
  text.includes(";") && counts.accepted(topicKey(text.slice(0, text.indexOf(";"))));
