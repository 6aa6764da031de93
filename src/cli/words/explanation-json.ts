/** Why a response does or does not carry a theme, for programs. */
import type {
  ExplainedMatch,
  ExplainedPosition,
  ExplainedPositions,
  ExplainedTerm,
  Explanation,
} from "../../model/explanation.ts";
import type { Response } from "../../model/response.ts";
import { placesOf, type TextPlace } from "../../text/place-of.ts";
import { printableJson } from "./printable.ts";

/** A match with its words and its place. */
export interface PlacedMatch extends ExplainedMatch, TextPlace {
  /** Its words, as they stand in the text. */
  readonly match: string;
}

export interface PlacedTerm extends ExplainedTerm {
  /** In their order. */
  readonly matches: readonly PlacedMatch[];
}

export interface PlacedPosition extends ExplainedPosition {
  /** Its terms, or the parts of its rule that look for words. */
  readonly terms: readonly PlacedTerm[];
}

export interface PlacedPositions extends ExplainedPositions {
  /** In the order of the codebook. */
  readonly of: readonly PlacedPosition[];
}

export interface PlacedExplanation extends Explanation {
  /** Terms in their order, then the parts of the rule that look for words. */
  readonly terms: readonly PlacedTerm[];
  /** Null where the theme has no positions, or is not carried. */
  readonly positions: PlacedPositions | null;
}

/** What `codebook explain --json` prints. */
export interface ExplanationReport extends PlacedExplanation {
  /** Id of the response. */
  readonly response: string;
  /** The file it was read from. */
  readonly source: string;
  /** Of the themes below the one that was asked about. */
  readonly explanationsBelow: readonly PlacedExplanation[];
}

/**
 * @param explanations - of the theme that is asked about, then of those below it
 * @returns one JSON document, ended by a line feed: the explanations, with the words and the place of each match.
 */
export function explanationJson(
  response: Response,
  [asked, ...below]: readonly [Explanation, ...Explanation[]],
): string {
  const placeAt = placesOf(response);
  const placed = (term: ExplainedTerm): PlacedTerm => ({
    ...term,
    matches: term.matches.map((match) => ({
      ...match,
      match: response.text.slice(match.start, match.end),
      ...placeAt(match.start),
    })),
  });
  const withPlaces = ({ terms, positions, ...explanation }: Explanation): PlacedExplanation => ({
    ...explanation,
    terms: terms.map(placed),
    positions: positions && {
      ...positions,
      of: positions.of.map((one) => ({ ...one, terms: one.terms.map(placed) })),
    },
  });
  const { id, source } = response;
  const explanationsBelow = below.map(withPlaces);
  const json: ExplanationReport = { response: id, source, ...withPlaces(asked), explanationsBelow };
  return printableJson(`${JSON.stringify(json, null, 2)}\n`);
}
