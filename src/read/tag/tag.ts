/** Turns split responses into tagged ones: topics from headers, attribution from closing lines, and the facts beside. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import { topicReader } from "../../cues/header.ts";
import { splitAtFirst } from "../../cues/name-likeness.ts";
import { topicWordSet } from "../../cues/names/may-be-quoted.ts";
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import type { Response, ResponseLines } from "../../model/response.ts";
import type { SplitResponse, SplitResult } from "../../model/split.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { countWords } from "../../text/tokens.ts";
import { idPart, ordinalPart } from "../id-part.ts";
import { readAttribution } from "./attribution.ts";
import { commonWords } from "./common-words.ts";
import { heedRequests } from "./heed-requests.ts";
import { headerProblems } from "./problems.ts";
import { readSender } from "./sender.ts";
import { type HeaderTopics, readTopics } from "./topics.ts";

export interface Tagged {
  readonly responses: readonly Response[];
  readonly problems: readonly Problem[];
}

/**
 * @param document - the document that was split
 * @param split - its responses as line ranges
 * @param pageOf - page of a line, both 1-based
 * @param anonymity - recognises anonymity and redaction phrases
 */
export function tag(
  document: Document,
  split: SplitResult,
  pageOf: (line: number) => number,
  anonymity: AnonymityReader,
): Tagged {
  const reader = topicReader(split.topics);
  const context = {
    anonymity,
    organisations: organisationsOf(split.responses, anonymity),
    isCommonWord: commonWords(textsOf(split, document)),
  };
  const topicWords = topicWordSet(split.topics);
  const isKnown = (word: string) => topicWords.has(word) || context.isCommonWord(word);
  const problems: Problem[] = [];
  const responses = split.responses.map((found) => {
    const text = textOf(found, document);
    const header = withLead(topicsOf(found, reader), found.lead);
    const response: Response = {
      id: idOf(found, document),
      source: document.source,
      ordinal: found.ordinal,
      lines: linesOf(found, pageOf),
      pages: [pageOf(found.body[0]), pageOf(found.body[1])],
      topics: header.topics,
      headerText: found.headerText,
      headerTruncated: header.truncated,
      attribution:
        found.sender === undefined
          ? readAttribution(found.attributionText, found.attributionKind, context)
          : readSender(found.attributionText, found.sender, anonymity),
      date: found.date,
      words: countWords(text),
      fingerprint: fingerprint(text),
      text,
    };
    problems.push(...headerProblems(response, header, split, isKnown));
    const [line] = response.lines.header ?? response.lines.body;
    const heeded = heedRequests(response, line, anonymity);
    problems.push(...heeded.problems);
    return heeded.response;
  });
  return { responses, problems };
}

/** A part that was cut off is called by the response that it was cut from, and by its line: no other id changes. */
function idOf({ id: printed, ordinal, cutFrom, body }: SplitResponse, { id }: Document): string {
  const own = printed === undefined ? ordinalPart(cutFrom ?? ordinal) : idPart(printed);
  return cutFrom === undefined ? `${id}-${own}` : `${id}-${own}.${body[0]}`;
}

const textOf = (found: SplitResponse, document: Document) =>
  found.bodySpans.map((span) => document.text.slice(span.start, span.end)).join("\n");

/** All that respondents wrote, without their names. */
const textsOf = (split: SplitResult, document: Document) =>
  split.responses.map((found) => textOf(found, document)).join("\n");

function topicsOf(found: SplitResponse, reader: ReturnType<typeof topicReader>) {
  if (found.headerText === null || found.headerKind === "title")
    return { topics: [], truncated: false, unknown: [] };
  if (found.headerKind === "heading") return { topics: [found.headerText], truncated: false, unknown: [] };
  return readTopics(found.headerText, reader);
}

function withLead(header: HeaderTopics, lead: string | undefined): HeaderTopics {
  return lead === undefined ? header : { ...header, topics: [...new Set([...header.topics, lead])] };
}

/** What stands after the comma of the attributions that name a person. */
function organisationsOf(found: readonly SplitResponse[], anonymity: AnonymityReader): ReadonlySet<string> {
  const tails = found.flatMap(({ attributionText, attributionKind }) =>
    attributionText === null || attributionKind !== "line" || anonymity.beside(attributionText) !== null
      ? []
      : [splitAtFirst(attributionText).tail],
  );
  return new Set(tails.filter((tail) => tail !== ""));
}

function linesOf(found: SplitResponse, pageOf: (line: number) => number): ResponseLines {
  const { header, body, attribution } = found;
  const inText = new Set(found.bodyLines);
  const furniture: [number, number][] = [];
  const pageStarts: number[] = [];
  for (let line = body[0]; line <= body[1]; line++) {
    if (line > body[0] && pageOf(line) > pageOf(line - 1)) pageStarts.push(line);
    if (inText.has(line)) continue;
    const last = furniture[furniture.length - 1];
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else furniture.push([line, line]);
  }
  return {
    header,
    body,
    attribution,
    ...(furniture.length > 0 ? { furniture } : {}),
    ...(pageStarts.length > 0 ? { pageStarts } : {}),
  };
}
