/** Chooses all boundaries of a document together: the likeliest sequence of headers, bodies and attributions. */
import type { ContentLine } from "../../../cues/content-line.ts";
import type { AttributionCandidate, HeaderCandidate } from "./candidates.ts";

/** One response: content lines `header.from` (or `body`) to the end of its attribution (or `end`). */
export interface Segment {
  readonly header: HeaderCandidate | null;
  /** First content line of the body, and the one after its last; the last may be shared with the attribution. */
  readonly body: number;
  readonly end: number;
  readonly attribution: AttributionCandidate | null;
}

/** Where a document prints its attributions: after the texts, before the headers, or below them. */
export type NamesStand = "after" | "before" | "below";

/** How much a blank line, a page start, or neither speaks for a boundary in this document (log ratios). */
export interface GapScores {
  readonly blank: number;
  readonly page: number;
  readonly none: number;
}

const COST = {
  /** A response is about twenty lines long. */
  boundary: -3,
  noAttribution: -5.5,
  noHeader: -5,
  /** A single topic is weak evidence where nothing closes the response before it. */
  singleAfterNothing: -2.5,
  headerlessLowerCase: -4,
  /** Without a header or a gap, in a document that sets its responses apart. */
  headerlessUnbroken: -4,
  bodyLowerCase: -1.5,
  blankAfterHeader: -1,
  /** A line that reads as a header of its own in a body or in front of the first response. */
  headerInBody: -1.2,
  /** Front matter that ends in the first response's name, where names stand before the texts. */
  nameInFront: -2.5,
};

/** The best way to a state; positions are content lines, and `n` lies before line n. */
interface Between {
  readonly score: number;
  /** Where the body ends, and with what. */
  readonly end: number;
  readonly attribution: AttributionCandidate | null;
}
interface Opened {
  readonly score: number;
  /** Where the response begins; -1 for the first response, which no other comes before. */
  readonly start: number;
  readonly header: HeaderCandidate | null;
}
interface Filled {
  readonly score: number;
  /** Where the body was opened. */
  readonly opened: number;
}

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * A dynamic programme over the states before each line: between two responses, in a body just opened, in a body that
 * holds a line. The front matter before the first response costs nothing.
 *
 * @param names - where attributions stand: before the headers, front matter ends in one; below them, none closes a text
 * @returns the responses in order; front matter is what stands before the first
 */
export function chooseBoundaries(
  lines: readonly ContentLine[],
  headers: ReadonlyMap<number, readonly HeaderCandidate[]>,
  attributions: readonly (readonly AttributionCandidate[])[],
  gaps: GapScores,
  names: NamesStand,
): Segment[] {
  const n = lines.length;
  const between = new Array<Between>(n + 1).fill({ score: NEVER, end: -1, attribution: null });
  const opened = new Array<Opened>(n + 1).fill({ score: NEVER, start: -1, header: null });
  const filled = new Array<Filled>(n + 1).fill({ score: NEVER, opened: -1 });
  const inFront = (at: number) => (names === "before" ? frontScore(attributions[at - 1] ?? []) : 0);
  const isNumbered = lines.some(({ begins }) => begins);
  for (let at = 0; at <= n; at++) {
    between[at] =
      names === "below"
        ? { score: filled[at]!.score, end: at, attribution: null }
        : bestClosing(at, filled, attributions);
    if (at === n) break;
    const here = headers.get(at) ?? NONE;
    const begins = lines[at]!.begins === true;
    const ways = isNumbered ? begins : here.length > 0 || between[at]!.attribution !== null;
    if (ways)
      for (const opening of openings(at, between[at]!, here, lines, gaps, inFront(at))) {
        const to = opening.header?.to ?? at;
        if (opening.score > opened[to]!.score) opened[to] = opening;
      }
    const cost = here.some((header) => header.score >= CLEARLY_A_HEADER) ? COST.headerInBody : 0;
    const from =
      begins || opened[at]!.score >= filled[at]!.score
        ? { score: opened[at]!.score, opened: at }
        : filled[at]!;
    filled[at + 1] = { score: from.score + cost, opened: from.opened };
  }
  return trace(between, opened, filled);
}

const CLEARLY_A_HEADER = 3;
const NONE: readonly HeaderCandidate[] = [];

function bestClosing(
  at: number,
  filled: readonly Filled[],
  attributions: readonly (readonly AttributionCandidate[])[],
): Between {
  let best: Between = { score: filled[at]!.score + COST.noAttribution, end: at, attribution: null };
  for (const attribution of attributions[at - 1] ?? []) {
    const end = attribution.offset > 0 ? attribution.from + 1 : attribution.from;
    const score = filled[end]!.score + attribution.score;
    if (score > best.score) best = { score, end, attribution };
  }
  return best;
}

/** The ways to begin a response at a line: with each header that may stand there, or, after an attribution, with none. */
function* openings(
  at: number,
  after: Between,
  headers: readonly HeaderCandidate[],
  lines: readonly ContentLine[],
  gaps: GapScores,
  inFront: number,
): Generator<Opened> {
  const line = lines[at]!;
  const gap = line.afterPage ? gaps.page : line.afterBlank ? gaps.blank : gaps.none;
  const first = COST.boundary + Math.max(0, gap) + inFront;
  const closed = after.score + COST.boundary + gap;
  for (const header of headers) {
    const body = lines[header.to];
    if (body === undefined) continue;
    const weak = after.attribution === null && header.isSingle;
    const next = closed + (weak ? COST.singleAfterNothing : 0);
    const start = next > first ? at : -1;
    yield { score: Math.max(first, next) + header.score + opensBody(body), start, header };
  }
  if (line.begins) {
    const start = closed > first ? at : -1;
    const bare = headers.length > 0 ? COST.noHeader : 0;
    yield { score: Math.max(closed, first) + bare, start, header: null };
    return;
  }
  if (after.attribution === null) return;
  const lower = /^\p{Ll}/u.test(line.text) ? COST.headerlessLowerCase : 0;
  const isUnbroken = gap === gaps.none && gaps.none < Math.min(gaps.blank, 0);
  const unbroken = isUnbroken ? COST.headerlessUnbroken : 0;
  yield { score: closed + COST.noHeader + lower + unbroken, start: at, header: null };
}

const frontScore = (closings: readonly AttributionCandidate[]) =>
  Math.max(0, ...closings.map(({ score }) => score + COST.nameInFront));

const opensBody = (line: ContentLine) =>
  (/^\p{Ll}/u.test(line.text) ? COST.bodyLowerCase : 0) +
  (line.afterBlank && !line.afterPage ? COST.blankAfterHeader : 0);

function trace(between: readonly Between[], opened: readonly Opened[], filled: readonly Filled[]): Segment[] {
  const segments: Segment[] = [];
  let at = between.length - 1;
  while (at >= 0 && between[at]!.score > NEVER) {
    const { end, attribution } = between[at]!;
    const body = filled[end]!.opened;
    const { start, header } = opened[body]!;
    segments.push({ header, body, end, attribution });
    at = start;
  }
  return segments.reverse();
}
