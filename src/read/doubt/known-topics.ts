/** The topics that a document's headers were read with, to see them where no header is. */
import { headerItems } from "../../cues/header.ts";
import type { Form } from "./form.ts";
import { bare } from "./line-shape.ts";

export interface KnownTopics {
  /** Whether words are topics and nothing else, as a header's are. */
  areAll(words: string): boolean;
  has(topic: string): boolean;
}

/** In characters: longer lines are prose. */
const LONGEST = 160;

export function knownTopics({ responses }: Form): KnownTopics {
  const known = new Set(
    responses.flatMap(({ response }) => response.topics.map((topic) => topic.toLowerCase())),
  );
  const has = (topic: string): boolean => known.has(topic.toLowerCase());
  return {
    has,
    areAll(words) {
      const items = words.length <= LONGEST ? headerItems(bare(words)) : [];
      return items.length > 0 && items.every(has);
    },
  };
}
