/** The third place for an attribution: below the header and above the text. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import type { ContentLine } from "../../../cues/content-line.ts";
import { looksLikeAttribution } from "../../../cues/looks-like-attribution.ts";
import { beginsLikePerson } from "../../../cues/name-likeness.ts";
import { isOrganisationWord } from "../../../cues/organisation-words.ts";
import type { Segment } from "./boundaries.ts";
import type { AttributionCandidate, HeaderCandidate } from "./candidates.ts";

/** Fewest texts, and shares of those with a header, that must begin with a name; and of these, be one beyond doubt. */
const LEAST = { texts: 3, begin: 0.6, named: 0.5 };

/**
 * @param segments - the responses, read as if attributions stood after the texts
 * @returns whether most texts begin with a line like a name, and few are closed by one
 */
export function standBelow(
  segments: readonly Segment[],
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
): boolean {
  const headed = segments.filter(({ header }) => header !== null);
  const closed = segments.filter(({ attribution }) => attribution !== null).length;
  const begin = headed.flatMap(({ body }) => {
    const text = lines[body]?.text;
    return looksLikeAttribution(text, anonymity) ? [text] : [];
  });
  const named = begin.filter((text) => {
    const words = text.split(/[\s,]+/);
    return anonymity(text) !== null || beginsLikePerson(words) || words.some(isOrganisationWord);
  });
  return (
    begin.length >= LEAST.texts &&
    begin.length >= headed.length * LEAST.begin &&
    named.length >= begin.length * LEAST.named &&
    closed * 2 < segments.length
  );
}

/** Natural log of how seldom a header has no name below it, where names stand there. */
const NAMELESS = -3;

/** @returns the headers as they are, and each with the attributions that may stand right below it */
export function withNamesBelow(
  headers: ReadonlyMap<number, readonly HeaderCandidate[]>,
  attributions: readonly (readonly AttributionCandidate[])[],
): ReadonlyMap<number, readonly HeaderCandidate[]> {
  const byStart = new Map<number, AttributionCandidate[]>();
  for (const name of attributions.flat()) byStart.set(name.from, [...(byStart.get(name.from) ?? []), name]);
  return new Map(
    [...headers].map(([at, here]) => [
      at,
      here.flatMap((header) => {
        const below = byStart.get(header.to) ?? [];
        const named = below.map((name) => ({
          ...header,
          to: name.to,
          score: header.score + name.score,
          name,
        }));
        return [{ ...header, score: header.score + NAMELESS }, ...named];
      }),
    ]),
  );
}

/** @returns the segments, each header parted again from the name below it */
export function partedNames(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => {
    const name = segment.header?.name;
    if (segment.header === null || name === undefined) return segment;
    return { ...segment, header: { ...segment.header, to: name.from }, attribution: name };
  });
}
