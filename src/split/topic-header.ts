/** The layout of published response documents: topics, then what was said, then by whom, again and again. */
import type { AnonymityReader } from "../cues/anonymity.ts";
import { type ContentLine, contentLines, usualWidth } from "../cues/content-line.ts";
import { headerItems, topicReader } from "../cues/header.ts";
import type { PageMarks } from "../cues/page-marks.ts";
import { discoverTopics, type Vocabulary } from "../cues/vocabulary.ts";
import type { Document } from "../model/document.ts";
import type { SplitResult } from "../model/split.ts";
import { assemble, type Block } from "./assemble.ts";
import { attributionCandidates, NOTHING_KNOWN, withKnown } from "./topic-header/attributions.ts";
import { chooseBoundaries, type Segment } from "./topic-header/boundaries.ts";
import { gapScores } from "./topic-header/gaps.ts";
import { headerCandidates } from "./topic-header/headers.ts";
import {
  clearBoundaries,
  knownAttributions,
  repeatedClosings,
  shareOfNewTopics,
} from "./topic-header/learn.ts";

/** Each pass knows the attributions, gaps and topics that the ones before found: two do unless there are new topics. */
const ENOUGH = 2;
const PASSES = 3;

/** Share of topics that a given list is expected to lack. */
const UNLISTED = 0.001;

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
  const { segments, topics: grown } = segment(lines, vocabulary, topics === null, anonymity);
  if (!segments.some((found) => found.header !== null)) return null;
  const blocks = segments.map((found) => blockOf(found, lines, document));
  return {
    ...assemble(document, "topic-header", marks.furniture, blocks, marks.indented),
    topics: grown,
  };
}

function segment(
  lines: readonly ContentLine[],
  given: Vocabulary,
  grows: boolean,
  anonymity: AnonymityReader,
): { readonly segments: readonly Segment[]; readonly topics: readonly string[] } {
  const width = usualWidth(lines);
  let { topics, newTopics } = given;
  let headers = headerCandidates(lines, topicReader(topics), width, newTopics);
  const attributions = attributionCandidates(
    lines,
    headers,
    anonymity,
    repeatedClosings(lines, headers),
    width,
  );
  let boundaries = clearBoundaries(lines, headers, anonymity);
  let known = NOTHING_KNOWN;
  let segments: Segment[] = [];
  for (let pass = 1; pass <= PASSES; pass++) {
    segments = chooseBoundaries(lines, headers, withKnown(attributions, known), gapScores(lines, boundaries));
    known = knownAttributions(segments);
    boundaries = segments.slice(1).map((found) => found.header?.from ?? found.body);
    const more = grows ? withNewOnes(topics, segments, lines) : topics;
    const share = shareOfNewTopics(segments, lines, width);
    const learned = more.length > topics.length || share > newTopics;
    if (pass >= ENOUGH && !learned) break;
    topics = more;
    newTopics = Math.max(share, newTopics);
    if (learned) headers = headerCandidates(lines, topicReader(topics), width, newTopics);
  }
  return { segments, topics: grows ? withNewOnes(topics, segments, lines) : topics };
}

/** A discovered list gains the topics that stand in one header alone; a given one stays as it is. */
function withNewOnes(
  known: readonly string[],
  segments: readonly Segment[],
  lines: readonly ContentLine[],
): readonly string[] {
  const reader = topicReader(known);
  const items = segments.flatMap(({ header }) =>
    header === null ? [] : headerItems(wordsOf(lines, header.from, header.to)).map(reader.item),
  );
  const unknown = items.filter((item) => item.kind === "unknown");
  return [...new Set([...known, ...unknown.map((item) => item.topic)])];
}

const wordsOf = (lines: readonly ContentLine[], from: number, to: number) =>
  lines
    .slice(from, to)
    .map((line) => line.text)
    .join(" ");

function blockOf(found: Segment, lines: readonly ContentLine[], document: Document): Block {
  const number = (at: number) => lines[at]!.line;
  const { header, attribution } = found;
  const body: Block = {
    header: header && {
      lines: [number(header.from), number(header.to - 1)],
      kind: "topics",
      text: wordsOf(lines, header.from, header.to),
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
