/** The `organisations` layout: an organisation's name on a line of its own, then its numbered items. */
import { CLOSING_HEADINGS } from "../../cues/english/heading-words.ts";
import type { Document } from "../../model/document.ts";
import type { SplitResult } from "../../model/split.ts";
import { anyOf } from "../../text/any-of.ts";
import { assemble, type ResponseBlock } from "./assemble.ts";
import { hasHeadingShape, headingWords, isCapitals, standsAsHeading } from "./heading.ts";
import { hasOrganisationWord, isTopicHeading } from "./heading-kind.ts";
import { type ListMarker, listMarker } from "./list-marker.ts";
import { type PersonHeadings, personHeadings } from "./person-heading.ts";
import { closesClause, spacedWords, type TextLine, textLines } from "./text-lines.ts";

/** A list found: where its heading and its items begin, as indices of text lines. */
interface List {
  readonly heading: readonly [number, number];
  readonly items: readonly number[];
  /** Index after its last line. */
  readonly end: number;
}

/** How far an item's mark may stand from the first one's column. */
const INDENT_SLACK = 3;
/** Text lines between a heading and item 1 that can introduce the items. */
const LONGEST_INTRODUCTION = 4;
/** Share of the document's words that the items hold at least. */
const LEAST_SHARE = 0.5;
/** Headings that close a document of lists. */
const CLOSING = new RegExp(`^(?:${anyOf(CLOSING_HEADINGS)})\\b`, "i");

/**
 * One response an item, attributed to the organisation above it; an item holds everything up to the next one.
 *
 * @param furniture 1-based numbers of lines that are page furniture
 * @returns null where fewer than two headings are followed by items numbered from 1
 */
export function splitOrganisations(document: Document, furniture: ReadonlySet<number>): SplitResult | null {
  const text = textLines(document, furniture);
  const lines = text.lines;
  const markers = lines.map((line) => listMarker(line.words));
  const lists = listsOf(lines, markers);
  const topics = lists.filter((list) => isTopicHeading(nameOf(lines, list)));
  if (lists.length < 2 || topics.length * 2 >= lists.length) return null;
  const isPerson = personHeadings(lines);
  const blocks = lists.flatMap((list) => blocksOf(lines, list, isPerson));
  const within = lists.flatMap((list) => lines.slice(list.items[0], list.end));
  return wordsOf(within) >= LEAST_SHARE * wordsOf(lines)
    ? assemble(document, "organisations", text.furniture, blocks)
    : null;
}

function blocksOf(lines: readonly TextLine[], list: List, isPerson: PersonHeadings): ResponseBlock[] {
  const number = (index: number): number => lines[index]?.number ?? 0;
  const name = nameOf(lines, list);
  const attribution = {
    lines: [number(list.heading[0]), number(list.heading[1])] as const,
    kind: isPerson(name) ? ("speaker" as const) : ("organisation" as const),
    text: name,
  };
  return list.items.map((item, i) => ({
    header: null,
    attribution,
    body: [number(item), number((list.items[i + 1] ?? list.end) - 1)] as const,
  }));
}

function listsOf(lines: readonly TextLine[], markers: readonly (ListMarker | null)[]): List[] {
  const starts: { heading: readonly [number, number]; first: number }[] = [];
  const direct = markers.flatMap((_, i) => (opensList(lines, markers, i) ? [i] : []));
  const capitals = isMostlyCapitals(direct.map((i) => lines[i - 1]?.words ?? ""));
  const fits = (words: string): boolean => !capitals || isCapitals(headingWords(words));
  let from = 0;
  markers.forEach((marker, first) => {
    if (marker?.kind !== "number" || marker.number !== 1) return;
    const at = headingBefore(lines, markers, first, from, fits);
    if (at === null) return;
    starts.push({ heading: at, first });
    from = first + 1;
  });
  return starts.map(({ heading, first }, i) => {
    const limit = starts[i + 1]?.heading[0] ?? lines.length;
    const end = i + 1 < starts.length ? limit : closingIndex(lines, first, capitals);
    return { heading, items: itemsOf(lines, markers, first, end), end };
  });
}

/** Whether item 1 stands right under a line that can be a heading. */
function opensList(lines: readonly TextLine[], markers: readonly (ListMarker | null)[], i: number): boolean {
  const marker = markers[i];
  return marker?.kind === "number" && marker.number === 1 && i > 0 && isHeading(lines, markers, i - 1);
}

function isHeading(lines: readonly TextLine[], markers: readonly (ListMarker | null)[], i: number): boolean {
  return markers[i] === null && standsAsHeading(lines, i);
}

/** The heading of the list that starts at `first`: right above it, or above a short introduction. */
function headingBefore(
  lines: readonly TextLine[],
  markers: readonly (ListMarker | null)[],
  first: number,
  from: number,
  fits: (words: string) => boolean,
): readonly [number, number] | null {
  const lowest = Math.max(from, first - 1 - LONGEST_INTRODUCTION);
  for (let i = first - 1; i >= lowest; i -= 1) {
    const line = lines[i];
    if (!line || markers[i] !== null) return null;
    const near = i === first - 1;
    const named = near || isCapitals(headingWords(line.words)) || hasOrganisationWord(line.words);
    if (named && isHeading(lines, markers, i) && fits(line.words)) {
      const start = headingStart(lines, markers, i, from);
      if (near || lines[start]?.gap) return [start, i];
    }
    if (near && !closesClause(line.words)) return null;
  }
  return null;
}

/** A name wrapped over lines: the lines right above, without a gap, of the same letters. */
function headingStart(
  lines: readonly TextLine[],
  markers: readonly (ListMarker | null)[],
  at: number,
  from: number,
): number {
  let start = at;
  const capitals = isCapitals(lines[at]?.words ?? "");
  while (start > from && lines[start]?.gap === false) {
    const before = lines[start - 1];
    if (!before || markers[start - 1] !== null || !hasHeadingShape(before.words)) break;
    if (isCapitals(before.words) !== capitals) break;
    start -= 1;
  }
  return start;
}

/** Items go up by one (or by two, where one is lost) in the first item's style and column. */
function itemsOf(
  lines: readonly TextLine[],
  markers: readonly (ListMarker | null)[],
  first: number,
  end: number,
): number[] {
  const opening = markers[first];
  const indent = lines[first]?.indent ?? 0;
  const items = [first];
  let last = 1;
  for (let i = first + 1; i < end; i += 1) {
    const marker = markers[i];
    if (marker?.kind !== "number" || marker.style !== opening?.style) continue;
    if (Math.abs((lines[i]?.indent ?? 0) - indent) > INDENT_SLACK) continue;
    if (marker.number === last + 1 || (marker.number === last + 2 && lines[i]?.gap)) {
      items.push(i);
      last = marker.number;
    }
  }
  return items;
}

/** Where the last list ends: at a heading that closes the document ("Notes", "About the forum"), or at its end. */
function closingIndex(lines: readonly TextLine[], first: number, capitals: boolean): number {
  for (let i = first + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line?.gap || !standsAsHeading(lines, i) || listMarker(line.words)) continue;
    const words = headingWords(line.words);
    if (CLOSING.test(words) && (!capitals || isCapitals(words))) return i;
  }
  return lines.length;
}

function nameOf(lines: readonly TextLine[], list: List): string {
  const [first, last] = list.heading;
  const words = lines.slice(first, last + 1).map((line) => line.words);
  return headingWords(words.join(" "));
}

function isMostlyCapitals(headings: readonly string[]): boolean {
  return headings.filter((words) => isCapitals(headingWords(words))).length * 10 > headings.length * 7;
}

function wordsOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + spacedWords(line.words), 0);
}
