/** Reads a header's topics, and whether the source cut the header off. */
import { type HeaderItem, headerItems, type TopicReader } from "../../cues/header.ts";

export interface HeaderTopics {
  readonly topics: readonly string[];
  /** An item has lost its end; one that has lost its beginning was divided, and goes on to its end. */
  readonly truncated: boolean;
  /** Items that are no topic of the vocabulary, as printed. */
  readonly unknown: readonly string[];
}

/** @param header - the header as printed, its lines joined by spaces */
export function readTopics(header: string, reader: TopicReader): HeaderTopics {
  const items = withoutDoubles(headerItems(header), reader);
  return {
    topics: [...new Set(items.map((item) => item.topic))],
    truncated: items.some((item) => item.kind === "begin" || item.kind === "ambiguous"),
    unknown: items
      .filter((item) => item.kind === "unknown" || item.kind === "ambiguous")
      .map((item) => item.topic),
  };
}

/** Nobody ticks a topic twice: what looks like a part of a topic that stands there as well is a topic of its own. */
function withoutDoubles(printed: readonly string[], reader: TopicReader): HeaderItem[] {
  const items = printed.map((item) => reader.item(item));
  const whole = new Set(items.filter((item) => item.kind === "known").map((item) => item.topic));
  return items.map((item, at) =>
    item.kind !== "known" && whole.has(item.topic)
      ? { topic: printed[at]!.replace(/\s+/g, " "), kind: "unknown" }
      : item,
  );
}
