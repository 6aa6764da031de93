/** Why a response does or does not carry a theme, for programs. */
import type { Explanation } from "../../model/explanation.ts";
import type { Response } from "../../model/response.ts";
import { placesOf } from "../../text/place-of.ts";
import { printableJson } from "./printable.ts";

/**
 * @param explanations - of the theme that is asked about, then of those below it
 * @returns one JSON document, ended by a line feed: the explanations, with the words and the place of each match.
 */
export function explanationJson(
  response: Response,
  [asked, ...below]: readonly [Explanation, ...Explanation[]],
): string {
  const placeAt = placesOf(response);
  const withPlaces = (explanation: Explanation) => ({
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
  const json = { response: id, source, ...withPlaces(asked), explanationsBelow };
  return printableJson(`${JSON.stringify(json, null, 2)}\n`);
}
