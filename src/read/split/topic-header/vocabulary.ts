/** Discovers the topics of a document from what its headers repeat. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, usualWidth } from "../../../cues/content-line.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import { withoutFragments } from "./fragments.ts";
import { type HeaderRun, headerRuns } from "./header-runs.ts";
import { countLoneTopics } from "./lone-topics.ts";
import { TopicCounts } from "./topic-counts.ts";

export interface TopicVocabulary {
  readonly topics: readonly string[];
  /** Share of topics that a further header is expected to print for the first time. */
  readonly newTopics: number;
}

/**
 * Topics are what stands between separators in more than one header, and what more than one header consists of.
 *
 * @param lines - the document's content lines
 * @param anonymity - recognises the phrases that close responses
 * @returns the topics, most frequent first; the share of new ones is Good and Turing's estimate: what was seen once, of all
 */
export function discoverTopics(lines: readonly ContentLine[], anonymity: AnonymityReader): TopicVocabulary {
  const width = usualWidth(lines);
  const runs = headerRuns(lines, width, anonymity);
  const counts = new TopicCounts();
  for (const run of runs) for (const item of run.items) counts.add(item, "inside");
  const repeated = (key: string) => counts.total(key) >= 2;
  for (const run of runs) {
    const known = run.items.filter((item) => repeated(topicKey(item))).length;
    if (known * 2 < run.items.length && !run.isAfterAttribution()) continue;
    for (const item of run.items)
      if (repeated(topicKey(item)) || run.unbroken.includes(item)) counts.accept(item);
    const tail = [...run.tails].reverse().find((text) => repeated(topicKey(text)));
    if (tail !== undefined) counts.add(tail, "last");
  }
  countOpenTails(runs, counts);
  countLoneTopics(lines, anonymity, counts);
  const totals = counts.list().map((count) => count.inside + count.last + count.alone);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const once = totals.filter((total) => total === 1).length;
  return { topics: withoutFragments(counts), newTopics: (once + 0.5) / (all + 1) };
}

/** Last items that no other header holds inside: the same words must end several headers, not one printed twice. */
function countOpenTails(runs: readonly HeaderRun[], counts: TopicCounts): void {
  const open = new Map<string, string[]>();
  const headers = new Set<string>();
  for (const run of runs) {
    if (run.tails.some((tail) => counts.accepted(topicKey(tail)))) continue;
    const header = run.items.join(";");
    if (headers.has(header)) continue;
    headers.add(header);
    const tails = new Map(run.tails.map((tail) => [topicKey(tail), tail]));
    for (const [key, tail] of tails) open.set(key, [...(open.get(key) ?? []), tail]);
  }
  const keys = [...open.keys()]
    .filter((key) => open.get(key)!.length >= 2)
    .sort((a, b) => b.length - a.length);
  const taken: string[] = [];
  for (const key of keys) {
    const tails = open.get(key)!;
    const within = taken
      .filter((longer) => longer.startsWith(key))
      .reduce((sum, longer) => sum + open.get(longer)!.length, 0);
    if (tails.length - within < 2) continue;
    taken.push(key);
    for (const tail of tails) counts.add(tail, "last");
    counts.accept(tails[0]!);
  }
}
