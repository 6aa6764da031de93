/** The layout of published response documents: topics, then what was said, then by whom, again and again. */
import type { AnonymityReader } from "../cues/anonymity.ts";
import { type ContentLine, contentLines, usualWidth } from "../cues/content-line.ts";
import { topicReader } from "../cues/header.ts";
import { nameLikeness, splitAtFirst } from "../cues/name-likeness.ts";
import type { PageMarks } from "../cues/page-marks.ts";
import { discoverTopics, type Vocabulary } from "../cues/vocabulary.ts";
import type { Document } from "../model/document.ts";
import type { SplitResult } from "../model/split.ts";
import { assemble, type Block } from "./assemble.ts";
import {
  attributionCandidates,
  type KnownAttributions,
  NOTHING_KNOWN,
  withKnown,
} from "./topic-header/attributions.ts";
import { chooseBoundaries, type Segment } from "./topic-header/boundaries.ts";
import { gapScores } from "./topic-header/gaps.ts";
import { type HeaderCandidate, headerCandidates } from "./topic-header/headers.ts";

/** Each pass knows the attributions and the gaps that the one before found; more passes change nothing. */
const PASSES = 2;

/** Score of a header that is one beyond doubt wherever it stands. */
const CERTAIN = 6;

/** Score of a header that is a likely one. */
const CLEAR = 4;

/** Share of topics that a given list is expected to lack. */
const UNLISTED = 0.001;

/** How often, also as a share of all likely headers, and how often before one, a line must stand to be known to close responses. */
const CLOSING = { times: 4, ofHeaders: 0.05, share: 0.7 };

/**
 * @param topics - the vocabulary of the headers, or null to discover it
 * @returns null where the document has no such header
 */
export function splitTopicHeader(
  document: Document,
  marks: PageMarks,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
): SplitResult | null {
  const lines = contentLines(document, marks);
  const vocabulary = topics === null ? discoverTopics(lines, anonymity) : { topics, newTopics: UNLISTED };
  if (vocabulary.topics.length === 0) return null;
  const segments = segment(lines, vocabulary, anonymity);
  if (!segments.some((found) => found.header !== null)) return null;
  const blocks = segments.map((found) => blockOf(found, lines, document));
  return {
    ...assemble(document, "topic-header", marks.furniture, blocks, marks.indented),
    topics: withNewOnes(vocabulary.topics, topics, segments),
  };
}

/** A given list stays as it is; a discovered one gains the topics that stand in one header alone. */
function withNewOnes(
  known: readonly string[],
  given: readonly string[] | null,
  segments: readonly Segment[],
): readonly string[] {
  if (given !== null) return given;
  const unknown = segments.flatMap(
    ({ header }) => header?.items.filter((item) => item.kind === "unknown") ?? [],
  );
  return [...new Set([...known, ...unknown.map((item) => item.topic)])];
}

function segment(
  lines: readonly ContentLine[],
  vocabulary: Vocabulary,
  anonymity: AnonymityReader,
): Segment[] {
  const width = usualWidth(lines);
  const headers = headerCandidates(lines, topicReader(vocabulary.topics), width, vocabulary.newTopics);
  const attributions = attributionCandidates(lines, anonymity, repeatedClosings(lines, headers), width);
  let boundaries = clearBoundaries(lines, headers, anonymity);
  let known = NOTHING_KNOWN;
  let segments: Segment[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    segments = chooseBoundaries(lines, headers, withKnown(attributions, known), gapScores(lines, boundaries));
    known = knownAttributions(segments);
    boundaries = segments.slice(1).map((found) => found.header?.from ?? found.body);
  }
  return segments;
}

function clearBoundaries(
  lines: readonly ContentLine[],
  headers: ReadonlyMap<number, readonly HeaderCandidate[]>,
  anonymity: AnonymityReader,
): number[] {
  return [...headers]
    .filter(
      ([at, here]) =>
        at > 0 && here.some((header) => header.score >= CERTAIN) && anonymity(lines[at - 1]!.text) !== null,
    )
    .map(([at]) => at);
}

/** Lines unlike names that again and again stand before a header: the phrases that nobody has listed. */
function repeatedClosings(
  lines: readonly ContentLine[],
  headers: ReadonlyMap<number, readonly HeaderCandidate[]>,
): ReadonlySet<string> {
  const seen = new Map<string, { times: number; before: number; after: Set<string> }>();
  for (const [at, here] of headers) {
    const text = lines[at - 1]?.text ?? ";";
    if (text.includes(";") || !/^\p{L}/u.test(text) || !here.some((header) => header.score >= CLEAR))
      continue;
    const count = seen.get(text) ?? { times: 0, before: 0, after: new Set() };
    seen.set(text, count);
    count.before++;
  }
  lines.forEach(({ text }, at) => {
    const count = seen.get(text);
    if (count === undefined) return;
    count.times++;
    count.after.add(lines[at - 1]?.text ?? "");
  });
  const likely = [...headers.values()].filter((here) => here.some((header) => header.score >= CLEAR)).length;
  const times = Math.max(CLOSING.times, likely * CLOSING.ofHeaders);
  const closings = [...seen].filter(
    ([text, count]) =>
      count.times >= times &&
      count.before >= count.times * CLOSING.share &&
      count.after.size * 2 > count.times &&
      nameLikeness(text) < 0,
  );
  return new Set(closings.map(([text]) => text));
}

function knownAttributions(segments: readonly Segment[]): KnownAttributions {
  const texts = new Map<string, number>();
  const organisations = new Set<string>();
  for (const { attribution } of segments) {
    if (attribution === null) continue;
    texts.set(attribution.text, (texts.get(attribution.text) ?? 0) + 1);
    const { tail } = splitAtFirst(attribution.text);
    if (tail !== "") organisations.add(tail);
  }
  return { texts, organisations };
}

function blockOf(found: Segment, lines: readonly ContentLine[], document: Document): Block {
  const number = (at: number) => lines[at]!.line;
  const { header, attribution } = found;
  const words = (from: number, to: number) =>
    lines
      .slice(from, to)
      .map((line) => line.text)
      .join(" ");
  const body: Block = {
    header: header && {
      lines: [number(header.from), number(header.to - 1)],
      kind: "topics",
      text: words(header.from, header.to),
    },
    body: [number(found.body), number(found.end - 1)],
    attribution: attribution && {
      lines: [number(attribution.from), number(attribution.to - 1)],
      kind: "line",
      text: attribution.text,
    },
  };
  if (attribution === null || attribution.offset === 0) return body;
  const line = document.lines[number(attribution.from) - 1]!;
  const start = line.start + document.text.slice(line.start, line.end).search(/\S/);
  const text = lines[attribution.from]!.text.slice(0, attribution.offset);
  return { ...body, part: { to: start + text.trimEnd().length } };
}
