/** Tells topics from fragments of topics that the source cut off. */

import { topicKey } from "../../../cues/topic-key.ts";
import type { TopicCount, TopicCounts } from "./topic-counts.ts";

/** A fragment is this many times rarer than the topics it may be a part of. */
const RARER = 6;

/** What is printed once, and begins topics printed this often, is one of them cut off. */
const ONCE = 5;

/**
 * @param counts - candidate topics
 * @returns the topics, most frequent first, without those that only stand where a longer one was cut off
 */
export function withoutFragments(counts: TopicCounts): string[] {
  const rows = counts.list();
  return rows.filter((row) => !isFragment(row, rows)).map((row) => row.spelling);
}

function isFragment(row: TopicCount, rows: readonly TopicCount[]): boolean {
  const total = row.inside + row.last + row.alone;
  const longer = (fits: (key: string) => boolean) =>
    rows
      .filter((other) => other.key !== row.key && fits(other.key))
      .reduce((sum, other) => sum + other.inside + other.last + other.alone, 0);
  const begins = longer((key) => key.startsWith(row.key));
  const ends = longer((key) => key.endsWith(row.key) && topicKey(row.spelling) !== key);
  if (begins > 0 && row.alone === 0 && row.inside * 3 <= total && total * RARER <= begins * 2) return true;
  if (total === 1 && row.alone === 0 && begins >= ONCE) return true;
  return (begins > 0 || ends > 0) && row.alone === 0 && total * RARER * 2 <= Math.max(begins, ends);
}
