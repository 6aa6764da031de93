/** What a document teaches about itself: its clearest boundaries, what closes its responses, and how new topics turn up. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { nameLikeness, splitAtFirst } from "../../../cues/name-likeness.ts";
import type { Segment } from "./boundaries.ts";
import type { HeaderCandidate } from "./candidates.ts";
import { isNewTitle } from "./headers.ts";
import type { KnownAttributions } from "./known-attributions.ts";

/** Score of a header that is one beyond doubt wherever it stands. */
const CERTAIN = 6;

/** Score of a header that is a likely one. */
const CLEAR = 4;

/** How often, also as a share of all likely headers, and how often before one, a line must stand to be known to close responses. */
const CLOSING = { times: 4, ofHeaders: 0.05, share: 0.7 };

export function clearBoundaries(
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
export function repeatedClosings(
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

export function knownAttributions(segments: readonly Segment[]): KnownAttributions {
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

/** A lower share makes no line a header: a response without one is likelier. */
const WORTH_NOTICE = 0.01;

/**
 * Share of responses that seem to begin with a topic of their own: without a header, but with a short line like a
 * title. Where a document has several, they are topics printed once rather than headings of the respondents'.
 */
export function shareOfNewTopics(
  segments: readonly Segment[],
  lines: readonly ContentLine[],
  width: number,
): number {
  const titled = segments.filter(
    ({ header, body, end }) => header === null && end > body + 1 && isNewTitle(lines[body]!.text, width),
  );
  const share = titled.length / (segments.length + 1);
  return share < WORTH_NOTICE ? 0 : share;
}
