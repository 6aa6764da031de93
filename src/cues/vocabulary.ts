/** Discovers the topics of a document from what its headers repeat. */
import type { AnonymityReader } from "./anonymity.ts";
import { type ContentLine, endsSentence, usualWidth } from "./content-line.ts";
import { withoutFragments } from "./fragments.ts";
import { nameLikeness } from "./name-likeness.ts";
import { TopicCounts } from "./topic-counts.ts";
import { topicKey } from "./topic-key.ts";

const LONGEST_TOPIC = { words: 12, characters: 90 };

/** A header of several topics as far as its separators show it: the rest of its last line is uncertain. */
interface HeaderRun {
  /** Between separators on both sides (the start of the header counts as one). */
  readonly items: readonly string[];
  /** Those of them that no line end divides. */
  readonly unbroken: readonly string[];
  /** The line before looks like an attribution. */
  readonly afterAttribution: boolean;
  /** What follows the last separator: alone, with the next line, with the next two. */
  readonly tails: readonly string[];
}

export interface Vocabulary {
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
export function discoverTopics(lines: readonly ContentLine[], anonymity: AnonymityReader): Vocabulary {
  const width = usualWidth(lines);
  const runs = headerRuns(lines, width, anonymity);
  const counts = new TopicCounts();
  for (const run of runs) for (const item of run.items) counts.add(item, "inside");
  const repeated = (key: string) => counts.total(key) >= 2;
  for (const run of runs) {
    const known = run.items.filter((item) => repeated(topicKey(item))).length;
    if (known * 2 < run.items.length && !run.afterAttribution) continue;
    for (const item of run.items)
      if (repeated(topicKey(item)) || run.unbroken.includes(item)) counts.accept(item);
    const tail = [...run.tails].reverse().find((text) => repeated(topicKey(text)));
    if (tail !== undefined) counts.add(tail, "last");
  }
  countOpenTails(runs, counts);
  countAlone(lines, anonymity, counts);
  const totals = counts.list().map((count) => count.inside + count.last + count.alone);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const once = totals.filter((total) => total === 1).length;
  return { topics: withoutFragments(counts), newTopics: (once + 0.5) / (all + 1) };
}

function headerRuns(lines: readonly ContentLine[], width: number, anonymity: AnonymityReader): HeaderRun[] {
  const runs: HeaderRun[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!mayBeginHeader(lines, at, width, anonymity)) continue;
    let end = at;
    let text = "";
    while (end < lines.length && end < at + 12 && lines[end]!.text.includes(";")) {
      const longer = text === "" ? lines[end]!.text : `${text} ${lines[end]!.text}`;
      if (!complete(longer).every(mayBeTopic) || /;\s*\p{Ll}[^;]*$/u.test(longer)) break;
      text = longer;
      end++;
    }
    const items = complete(text);
    if (items.length === 0) continue;
    const rest = text.slice(text.lastIndexOf(";") + 1).trim();
    const printed = lines.slice(at, end).map((line) => line.text);
    const unbroken = items.filter((item) => printed.some((line) => line.includes(item)));
    const next = [lines[end]?.text, lines[end + 1]?.text].filter((line) => line !== undefined);
    const tails = [rest, [rest, next[0]].join(" "), [rest, ...next].join(" ")].map((tail) => tail.trim());
    const afterAttribution =
      isAttribution(lines[at - 1]?.text, anonymity) && (rest === "" || mayBeTopic(rest));
    runs.push({ items, unbroken, afterAttribution, tails: tails.filter((tail) => mayBeTopic(tail)) });
    at = end - 1;
  }
  return runs;
}

const complete = (text: string) =>
  text
    .slice(0, Math.max(0, text.lastIndexOf(";")))
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** Short, begins like a title, and holds no end of a sentence. */
function mayBeTopic(text: string): boolean {
  return (
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    text.length <= LONGEST_TOPIC.characters &&
    text.split(/\s+/).length <= LONGEST_TOPIC.words &&
    !/[.!?]\s|[.!?:]$|^\d+[.)]/.test(text)
  );
}

function mayBeginHeader(
  lines: readonly ContentLine[],
  at: number,
  width: number,
  anonymity: AnonymityReader,
): boolean {
  const line = lines[at]!;
  const end = line.text.indexOf(";");
  if (end < 0 || !mayBeTopic(line.text.slice(0, end).trim()) || anonymity(line.text) !== null) return false;
  const before = lines[at - 1];
  if (before === undefined || line.afterBlank || line.afterPage) return true;
  return before.text.length < width * 0.8 || endsSentence(before.text) || anonymity(before.text) !== null;
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

/** Headers of one topic: the same short line after what looks like an attribution, again and again. */
function countAlone(lines: readonly ContentLine[], anonymity: AnonymityReader, counts: TopicCounts): void {
  for (const [text, places] of repeatedLines(lines)) {
    if (anonymity(text) !== null) continue;
    const key = topicKey(text);
    const closing = places.filter((at) => beginsKnownHeader(lines[at + 1]?.text ?? "", counts)).length;
    const attributions = places.flatMap((at) => {
      const before = lines[at - 1]?.text;
      if (!isAttribution(before, anonymity)) return [];
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
    if (text.length > LONGEST_TOPIC.characters) return;
    const topic = text.endsWith(";") ? text.slice(0, -1).trim() : text;
    const list = places.get(topic);
    if (list === undefined) places.set(topic, [at]);
    else list.push(at);
  });
  return [...places].filter(([text, list]) => list.length > 1 && !text.includes(";") && mayBeTopic(text));
}

const isAttribution = (text: string | undefined, anonymity: AnonymityReader): text is string =>
  text !== undefined && !text.endsWith(",") && (anonymity(text) !== null || nameLikeness(text) >= 1.5);

/** A line before a header closes a response: it is an attribution, not a topic. */
const beginsKnownHeader = (text: string, counts: TopicCounts) =>
  text.includes(";") && counts.accepted(topicKey(text.slice(0, text.indexOf(";"))));
