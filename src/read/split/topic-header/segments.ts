/** Finds the responses of a document, learning its attributions, gaps and topics from one pass to the next. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, joinedWords, usualWidth } from "../../../cues/content-line.ts";
import { headerItems, topicReader } from "../../../cues/header.ts";
import { attributionCandidates } from "./attributions.ts";
import { chooseBoundaries, type NamesStand, type Segment } from "./boundaries.ts";
import type { AttributionCandidate } from "./candidates.ts";
import { gapScores } from "./gaps.ts";
import { headerCandidates } from "./headers.ts";
import { headersAtStarts } from "./headers-at-starts.ts";
import { NOTHING_KNOWN, withKnown } from "./known-attributions.ts";
import { clearBoundaries, knownAttributions, repeatedClosings, shareOfNewTopics } from "./learn.ts";
import { partedNames, withNamesBelow } from "./names-below.ts";
import type { TopicVocabulary } from "./vocabulary.ts";

/** Each pass knows the attributions, gaps and topics that the ones before found: two do unless there are new topics. */
const ENOUGH = 2;
const PASSES = 3;

export interface SegmentsFound {
  readonly segments: readonly Segment[];
  /** For each content line, the attributions that may end with it. */
  readonly closings: readonly (readonly AttributionCandidate[])[];
  readonly topics: readonly string[];
}

/**
 * @param grows - whether topics that the headers print beside the given ones join them
 * @param names - where attributions stand; before a header, none shares a line with the end of a text
 */
export function findSegments(
  lines: readonly ContentLine[],
  given: TopicVocabulary,
  grows: boolean,
  anonymity: AnonymityReader,
  names: NamesStand,
): SegmentsFound {
  const width = usualWidth(lines);
  let { topics, newTopics } = given;
  const candidates = () =>
    headersAtStarts(lines, headerCandidates(lines, topicReader(topics), width, newTopics), width);
  let headers = candidates();
  const closing = repeatedClosings(lines, headers);
  const all = attributionCandidates(lines, headers, anonymity, closing, width);
  const attributions = names === "after" ? all : all.map((here) => here.filter(({ offset }) => offset === 0));
  let boundaries = clearBoundaries(lines, headers, anonymity);
  let known = NOTHING_KNOWN;
  let segments: Segment[] = [];
  for (let pass = 1; pass <= PASSES; pass++) {
    const closings = withKnown(attributions, known);
    const openings = names === "below" ? withNamesBelow(headers, closings) : headers;
    segments = partedNames(chooseBoundaries(lines, openings, closings, gapScores(lines, boundaries), names));
    known = knownAttributions(segments);
    boundaries = segments.slice(1).map((found) => found.header?.from ?? found.body);
    const more = grows ? withNewOnes(topics, segments, lines) : topics;
    const share = shareOfNewTopics(segments, lines, width);
    const learned = more.length > topics.length || share > newTopics;
    if (pass >= ENOUGH && !learned) break;
    topics = more;
    newTopics = Math.max(share, newTopics);
    if (learned) headers = candidates();
  }
  return { segments, closings: attributions, topics: grows ? withNewOnes(topics, segments, lines) : topics };
}

/** A discovered list gains the topics that stand in one header alone; a given one stays as it is. */
function withNewOnes(
  known: readonly string[],
  segments: readonly Segment[],
  lines: readonly ContentLine[],
): readonly string[] {
  const reader = topicReader(known);
  const items = segments.flatMap(({ header }) =>
    header === null ? [] : headerItems(joinedWords(lines, header.from, header.to)).map(reader.item),
  );
  const unknown = items.filter((item) => item.kind === "unknown");
  return [...new Set([...known, ...unknown.map((item) => item.topic)])];
}
