/** The evidence of one response as rows: its hits in their words and places, and the themes it carries. */
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import type { CodingRow, HitRow } from "../../model/tables/by-response.ts";
import { placesOf } from "../../text/place-of.ts";
import { hitContext } from "./context.ts";

/**
 * Hits of themes that it does not carry stand behind those of others at the same place.
 * @param codings - the themes that have hits, with their labels
 */
export function hitRows(
  { response, hits, below = [] }: CodedResponse,
  codings: readonly Pick<Coding, "theme" | "label">[],
): readonly HitRow[] {
  if (hits.length + below.length === 0) return [];
  const labels = new Map(codings.map(({ theme, label }) => [theme, label]));
  const placeAt = placesOf(response);
  const all = [
    ...hits.map((hit) => ({ ...hit, carried: true })),
    ...below.map((hit) => ({ ...hit, carried: false })),
  ];
  if (below.length > 0) all.sort((one, other) => one.start - other.start);
  return all.map(({ theme, term, start, end, carried }) => {
    const { line, page } = placeAt(start);
    const { left, match, right } = hitContext(response.text, start, end);
    const label = labels.get(theme) ?? theme;
    return { response: response.id, theme, label, term, match, start, end, line, page, left, right, carried };
  });
}

export const codingRows = (response: string, codings: readonly Coding[]): readonly CodingRow[] =>
  codings.map((coding) => ({ ...coding, response }));
