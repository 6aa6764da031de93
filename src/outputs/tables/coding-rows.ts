/** The evidence of one response as rows: its hits in their words and places, and the themes it carries. */
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { placesOf } from "../../text/place-of.ts";
import { hitContext } from "./context.ts";
import type { Cell } from "./csv.ts";

export const HIT_COLUMNS: readonly string[] = [
  "response",
  "theme",
  "term",
  "match",
  "start",
  "end",
  "line",
  "page",
  "left",
  "right",
];

export const CODING_COLUMNS: readonly string[] = ["response", "theme", "hits", "terms"];

export function hitRows({ response, hits }: CodedResponse): readonly (readonly Cell[])[] {
  if (hits.length === 0) return [];
  const placeAt = placesOf(response);
  return hits.map(({ theme, term, start, end }) => {
    const { line, page } = placeAt(start);
    const { left, match, right } = hitContext(response.text, start, end);
    return [response.id, theme, term, match, start, end, line, page, left, right];
  });
}

export function codingRows(response: string, codings: readonly Coding[]): readonly (readonly Cell[])[] {
  return codings.map(({ theme, hits, terms }) => [response, theme, hits, terms.join("; ")]);
}
