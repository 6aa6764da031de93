/** Finds running titles: the same line at every page, beside a page's edge or as regular as pages are. */
import type { AnonymityReader } from "./anonymity.ts";
import { looksLikeAttribution } from "./looks-like-attribution.ts";
import { mayBeTopic } from "./may-be-topic.ts";
import { type PageBreak, pageBreaks } from "./page-breaks.ts";
import { isWording } from "./wording.ts";

const LONGEST = 120;

/** Begins like a title, and holds no end of a sentence: of a body's lines, few do both. */
const TITLE = /^[\p{Lu}\d“"'‘([](?:(?![.!?]\s).)*[^.;!?:,\s]$/u;

/** Shares of all pages: below the first a line is no running title, from the second on it needs no proof. */
const PAGES = { least: 0.4, nearlyAll: 0.8 };

interface Place {
  readonly lines: number[];
  /** The breaks it stands above, and those it stands below. */
  readonly above: Set<PageBreak>;
  readonly below: Set<PageBreak>;
}

/**
 * What repeats because many respondents have it in common, a phrase, a name or a topic, is no running title.
 *
 * @param texts - the lines of a document without white space at their edges
 * @param starts - lines that are known to begin a page
 * @param numbers - lines known to hold a page number
 * @returns the lines that are running titles
 */
export function runningTitles(
  texts: readonly string[],
  starts: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
  anonymity: AnonymityReader,
): Set<number> {
  const breaks = pageBreaks(texts, starts, numbers);
  const pages = {
    above: breaks.filter(({ above }) => above.length > 0),
    below: breaks.filter(({ below }) => below.length > 0),
  };
  const places = repeatedLines(texts, numbers, breaks);
  const found = new Set<number>();
  for (const place of places.values()) {
    if (place.lines.filter((line) => isWording(texts, line, anonymity)).length * 2 >= place.lines.length)
      continue;
    const beside = new Set(
      [...place.above, ...place.below].flatMap(({ above, below }) => [...above, ...below]),
    );
    const edges = place.lines.filter((line) => beside.has(line));
    if (edges.length * 5 >= place.lines.length * 4 && atEveryPage(place, pages, texts, places, anonymity))
      for (const line of edges) found.add(line);
    else if (asRegularAsPages(place.lines, texts, anonymity)) for (const line of place.lines) found.add(line);
  }
  return found;
}

function repeatedLines(
  texts: readonly string[],
  numbers: ReadonlyMap<number, number>,
  breaks: readonly PageBreak[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  texts.forEach((text, at) => {
    if (text.length > LONGEST || numbers.has(at + 1) || !TITLE.test(text)) return;
    const place = places.get(text);
    if (place === undefined) places.set(text, { lines: [at + 1], above: new Set(), below: new Set() });
    else place.lines.push(at + 1);
  });
  for (const [text, { lines }] of places) if (lines.length < 2) places.delete(text);
  for (const one of breaks)
    for (const side of SIDES) for (const line of one[side]) places.get(texts[line - 1]!)?.[side].add(one);
  return places;
}

const SIDES = ["above", "below"] as const;

/**
 * A line at nearly all pages, or at many of them and now and then amid a sentence. At many, and always between two
 * responses, it is what closes or opens responses; so it is where other names, or topics, stand at the other pages.
 */
function atEveryPage(
  place: Place,
  all: Readonly<Record<(typeof SIDES)[number], readonly PageBreak[]>>,
  texts: readonly string[],
  places: ReadonlyMap<string, Place>,
  anonymity: AnonymityReader,
): boolean {
  const side = place.above.size > place.below.size ? "above" : "below";
  const here = place[side];
  const pages = all[side];
  if (here.size < 2 || here.size < (pages.length + 1) * PAGES.least) return false;
  if ([...here].some((one) => goesOnOver(one, texts, places, anonymity))) return true;
  if (here.size < (pages.length - 1) * PAGES.nearlyAll) return false;
  // A cover has no running title, and may end with the publisher's name.
  const others = pages.slice(1).filter((one) => !here.has(one));
  const alike = others.filter((one) => {
    const text = texts[one[side][0]! - 1]!;
    return side === "above" ? looksLikeAttribution(text, anonymity) : text.includes(";") || mayBeTopic(text);
  });
  return alike.length === 0 || alike.length * 2 < others.length;
}

/** Whether a sentence goes on over a page's end, repeated lines beside it left out. */
function goesOnOver(
  { above, below }: PageBreak,
  texts: readonly string[],
  places: ReadonlyMap<string, Place>,
  anonymity: AnonymityReader,
): boolean {
  const isText = (line: number) => !places.has(texts[line - 1]!);
  const before = texts[(above.find(isText) ?? 0) - 1];
  const after = texts[(below.find(isText) ?? 0) - 1];
  return isOneSentence(before, after, anonymity);
}

/** Without other page marks: evenly spaced over the whole document, and now and then in the middle of a sentence. */
function asRegularAsPages(
  lines: readonly number[],
  texts: readonly string[],
  anonymity: AnonymityReader,
): boolean {
  if (lines.length < 5) return false;
  const gaps = lines.slice(1).map((line, at) => line - lines[at]!);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!;
  if (usual < 12 || usual * (lines.length + 2) < texts.length) return false;
  const even = gaps.filter((gap) => Math.abs(gap - usual) <= usual * 0.25).length;
  if (even * 5 < gaps.length * 4) return false;
  const interrupted = lines.flatMap((line) => interruptedSentence(line, texts, anonymity) ?? []);
  const isVaried = (side: (sentence: Sentence) => string): boolean => {
    const different = new Set(interrupted.map(side)).size;
    return different >= 2 && different * 5 >= lines.length && different * 2 > interrupted.length;
  };
  // One sentence again and again is a letter that many sent, or one with the same end: the line is a part of it.
  return isVaried(({ before }) => before) && isVaried(({ end }) => end);
}

interface Sentence {
  /** Its line before the title. */
  readonly before: string;
  /** What the line after the title has of it. */
  readonly end: string;
}

/** @returns the sentence that goes on from the line before to the line after; null where none does */
function interruptedSentence(
  line: number,
  texts: readonly string[],
  anonymity: AnonymityReader,
): Sentence | null {
  let at = line - 1;
  while (at >= 1 && texts[at - 1] === "") at--;
  let next = line + 1;
  while (next <= texts.length && texts[next - 1] === "") next++;
  const before = texts[at - 1] ?? "";
  const after = texts[next - 1] ?? "";
  return isOneSentence(before, after, anonymity) ? { before, end: after.split(SENTENCE_END, 1)[0]! } : null;
}

const SENTENCE_END = /[.!?](?=\s|$)/;

/** A name closes a response: what begins in small letters after it is another's. */
function isOneSentence(before = "", after = "", anonymity: AnonymityReader): boolean {
  return /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after) && !looksLikeAttribution(before, anonymity);
}
