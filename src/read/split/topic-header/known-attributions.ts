/** What a document was seen to repeat as attributions, and how much surer that makes of one. */
import type { AttributionCandidate } from "./candidates.ts";

/** What the document was seen to repeat as attributions. */
export interface KnownAttributions {
  /** Times each text closed a response. */
  readonly texts: ReadonlyMap<string, number>;
  readonly organisations: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownAttributions = { texts: new Map(), organisations: new Set() };

const SCORE = { text: 3.5, organisation: 3 };

/** @returns the same candidates, those that the document was seen to repeat scored higher */
export function withKnown(
  candidates: readonly (readonly AttributionCandidate[])[],
  known: KnownAttributions,
): readonly (readonly AttributionCandidate[])[] {
  return candidates.map((here) =>
    here.map((candidate) => ({ ...candidate, score: candidate.score + repetition(candidate.text, known) })),
  );
}

function repetition(text: string, known: KnownAttributions): number {
  const times = known.texts.get(text) ?? 0;
  if (times > 1) return SCORE.text + Math.min(3, Math.log(times));
  return known.organisations.has(text) ? SCORE.organisation : 0;
}
