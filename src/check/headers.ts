/** The check of headers: no topic twice in one. */
import { headerItems } from "../cues/header.ts";
import { topicKey } from "../cues/topic-key.ts";
import { counted } from "../text/counted.ts";
import type { Check } from "./check.ts";
import { startPages } from "./pages.ts";

export function headers(): Check {
  let headed = 0;
  const pages = startPages();
  return {
    group: "headers",
    document: pages.document,
    response({ id, source, lines, headerText, topics }) {
      if (topics.length === 0) return [];
      // A record of another program has a list of topics and no header.
      const items = headerText === null ? topics : headerItems(headerText);
      headed++;
      return repeated(items).map((topic) => ({
        code: "topic-repeated",
        severity: "warning",
        place: pages.placeOf(source, (lines.header ?? lines.body)[0]),
        found: `the header of ${id} has "${topic.replace(/\s+/gu, " ")}" more than once`,
        expected: "each topic once",
        hint: "it is counted once; see whether another topic was meant",
        response: id,
      }));
    },
    covered: () => `${counted(headed, "header")} searched for topics printed twice`,
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
