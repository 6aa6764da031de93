/** Why a response does or does not carry a theme, for programs. */
import type { ExplainedMatch, ExplainedTerm, Explanation } from "../../model/explanation.ts";
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

export interface PlacedExplanation extends Explanation {
  /** Terms in their order, then the parts of the rule that look for words. */
  readonly terms: readonly PlacedTerm[];
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
  const withPlaces = (explanation: Explanation): PlacedExplanation => ({
    ...explanation,
    terms: explanation.terms.map((term) => ({
      ...term,
      matches: term.matches.map((match) => ({
        ...match,
        match: response.text.slice(match.start, match.end),
        ...placeAt(match.start),
      })),
    })),
  });
  const { id, source } = response;
  const explanationsBelow = below.map(withPlaces);
  const json: ExplanationReport = { response: id, source, ...withPlaces(asked), explanationsBelow };
  return printableJson(`${JSON.stringify(json, null, 2)}\n`);
}
