/** The layout of published response documents: topics, what was said, and before or after both by whom, again and again. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { type ContentLine, contentLines } from "../../cues/content-line.ts";
import type { PageMarks } from "../../cues/page-marks.ts";
import type { Document } from "../../model/document.ts";
import type { SplitResult } from "../../model/split.ts";
import { assemble, type ResponseBlock } from "./assemble.ts";
import type { NamesStand, Segment } from "./topic-header/boundaries.ts";
import { standBelow } from "./topic-header/names-below.ts";
import { attributionOrder, type Order, withNamesBefore } from "./topic-header/order.ts";
import { findSegments, joinedWords, type SegmentsFound } from "./topic-header/segments.ts";
import { discoverTopics } from "./topic-header/vocabulary.ts";

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
  const read = (names: NamesStand) => findSegments(lines, vocabulary, topics === null, anonymity, names);
  const after = read("after");
  if (!after.segments.some(({ header }) => header !== null)) return null;
  const { found, doubt, line } = standBelow(after.segments, lines, anonymity)
    ? { found: read("below"), doubt: null, line: 0 }
    : inOrder(after, read, lines, anonymity);
  const blocks = found.segments.map((segment) => blockOf(segment, lines, document));
  const split = assemble(document, "topic-header", marks.furniture, blocks, marks.indented);
  const doubts = doubt === null ? [] : [{ line: lines[line]!.line, found: doubt }];
  return { ...split, topics: found.topics, doubts };
}

/** The responses with their names after the texts or before the headers, as the document's form says. */
function inOrder(
  after: SegmentsFound,
  read: (names: NamesStand) => SegmentsFound,
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): Pick<Order, "doubt" | "line"> & { readonly found: SegmentsFound } {
  const order = attributionOrder(opensWithTitle(after.segments) ? read("before") : after, lines, anonymity);
  return { ...order, found: order.before ? withNamesBefore(read("before")) : after };
}

/** Where a name stands above the first header, front matter with a title reads as a response of its own. */
function opensWithTitle([first]: readonly Segment[]): boolean {
  return first?.header?.isSingle === true;
}

function blockOf(found: Segment, lines: readonly ContentLine[], document: Document): ResponseBlock {
  const number = (at: number) => lines[at]!.line;
  const { header, attribution } = found;
  const body: ResponseBlock = {
    header: header && {
      lines: [number(header.from), number(header.to - 1)],
      kind: "topics",
      text: joinedWords(lines, header.from, header.to),
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
