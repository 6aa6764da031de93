/** The layout of published response documents: topics, what was said, and before or after both by whom, again and again. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { type ContentLine, joinedWords } from "../../cues/content-line.ts";
import type { PageMarks } from "../../cues/page-marks.ts";
import type { Document } from "../../model/document.ts";
import type { LayoutForm, PartStands } from "../../model/layout-form.ts";
import type { SplitResult } from "../../model/split.ts";
import { assemble, type ResponseBlock } from "./assemble.ts";
import type { NamedBlock } from "./form/marked-names.ts";
import { marksLeft } from "./form/marks-left.ts";
import { type NameReader, namesRead } from "./form/name-form.ts";
import { readForm } from "./form/read-form.ts";
import { splitRecords } from "./records/records.ts";
import { readAsStated } from "./stated/read-as-stated.ts";
import type { NamesStand, Segment } from "./topic-header/boundaries.ts";
import { standBelow } from "./topic-header/names-below.ts";
import { attributionOrder, type Order, withNamesBefore } from "./topic-header/order.ts";
import { findSegments, type SegmentsFound } from "./topic-header/segments.ts";
import { discoverTopics } from "./topic-header/vocabulary.ts";

/** How often the form of names is learned. */
const PASSES = 3;

/** Share of topics that a given list is expected to lack. */
const UNLISTED = 0.001;

/**
 * @param topics - the vocabulary of the headers, or null to discover it
 * @param stated - what a layout file says of headers and names; null where the document's own form is learned
 * @returns null where the document has no such header
 */
export function splitTopicHeader(
  document: Document,
  marks: PageMarks,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
  stated: LayoutForm | null = null,
): SplitResult | null {
  const records = stated === null ? splitRecords(document, marks, topics, anonymity) : null;
  if (records !== null) return records;
  const form = stated
    ? readAsStated(document, marks, topics, anonymity, stated)
    : readForm(document, marks, topics, anonymity);
  const isGiven = topics !== null;
  const vocabularyOf = (lines: readonly ContentLine[]) =>
    isGiven ? { topics, newTopics: UNLISTED } : discoverTopics(lines, anonymity);
  const readIn =
    (lines: readonly ContentLine[], vocabulary = vocabularyOf(lines)) =>
    (names: NamesStand) =>
      findSegments(lines, vocabulary, !isGiven, anonymity, names);
  let lines = form.lines;
  const isNumbered = lines.some(({ begins }) => begins);
  const vocabulary = vocabularyOf(lines);
  if (vocabulary.topics.length === 0 && !isNumbered) return null;
  let read = readIn(lines, vocabulary);
  let after = read("after");
  const beside = new Set<number>();
  let way: NameReader | null = null;
  // Names that are known let further headers be told, and these further names.
  for (let pass = 0; pass < PASSES; pass++) {
    const named = namesRead(lines, blocksOf(after.segments, lines.length), anonymity, way);
    if (named === null) break;
    way = named.way;
    for (const number of named.beside) beside.add(number);
    lines = named.lines;
    read = readIn(lines);
    after = read("after");
  }
  if (!isNumbered && !after.segments.some(({ header }) => header !== null)) return null;
  const { found, doubt, line } =
    namesAsStated(stated?.attribution?.where, after, read) ??
    (standBelow(after.segments, lines, anonymity)
      ? { found: read("below"), doubt: null, line: 0 }
      : inOrder(after, read, lines, anonymity));
  if (found.segments.length === 0) return null;
  const blocks = found.segments.map((segment) => blockOf(segment, lines, document));
  const furniture = new Set([...form.furniture, ...beside]);
  const split = assemble(document, "topic-header", furniture, blocks, marks.indented);
  const order = doubt === null ? [] : [{ line: lines[line]!.line, found: doubt }];
  const left = marksLeft(found.segments, lines, form.headers, way, isGiven, anonymity);
  return { ...split, topics: found.topics, doubts: [...order, ...left], isNumbered };
}

/** What stands above the first header, and below each up to the next response. */
function blocksOf(segments: readonly Segment[], end: number): readonly NamedBlock[] {
  const startOf = ({ header, body }: Segment) => header?.from ?? body;
  const first = segments[0] ? startOf(segments[0]) : 0;
  const below = segments.map(({ header, body }, at) => ({
    from: header?.to ?? body,
    to: segments[at + 1] ? startOf(segments[at + 1]!) : end,
  }));
  return first > 0 ? [{ from: 0, to: first }, ...below] : below;
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

/** Null where nothing is stated. */
function namesAsStated(
  where: PartStands | null | undefined,
  after: SegmentsFound,
  read: (names: NamesStand) => SegmentsFound,
): ReturnType<typeof inOrder> | null {
  const sure = { doubt: null, line: 0 };
  if (where === "after") return { found: after, ...sure };
  return where === "before" ? { found: withNamesBefore(read("before")), ...sure } : null;
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
      text: joinedWords(lines, header.from, header.to).trim(),
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
