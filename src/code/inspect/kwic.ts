/** Keyword in context: every place of a term, or of a theme, with the words around it. */

import type { Hit } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import { placesOf } from "../../text/place-of.ts";
import type { Coder } from "../apply/code.ts";
import { type WordContext, wordContext } from "./word-context.ts";

/** One place; the keys of a row in JSONL, in their order. */
export interface KwicRow extends WordContext {
  /** Id of the response. */
  readonly response: string;
  /** The file it was read from. */
  readonly source: string;
  /** Where it begins, 1-based, in the lines of the source. */
  readonly line: number;
  /** Where it begins, 1-based. */
  readonly page: number;
  /** Where it begins: UTF-16 units into the text of the response. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** As written; of a theme, the one that matched here. */
  readonly term: string;
}

export const KWIC_COLUMNS = [
  "response",
  "source",
  "line",
  "page",
  "start",
  "end",
  "term",
  "left",
  "match",
  "right",
] as const satisfies readonly (keyof KwicRow)[];

export interface KwicOptions {
  /** Words on either side. */
  readonly context: number;
  /** Tells the hits that are wanted; all where a term is looked for. */
  readonly wants: (hit: Hit) => boolean;
}

/** @returns the places of one response, in their order */
export function kwicRows(coder: Coder, response: Response, options: KwicOptions): readonly KwicRow[] {
  const hits = coder.code(response).hits.filter(options.wants);
  if (hits.length === 0) return [];
  const placeAt = placesOf(response);
  return hits.map(({ term, start, end }) => {
    const { line, page } = placeAt(start);
    const { left, match, right } = wordContext(response.text, start, end, options.context);
    const { id, source } = response;
    return { response: id, source, line, page, start, end, term, left, match, right };
  });
}

export type KwicOrder = "place" | "left" | "right";

/**
 * `left` and `right` compare the words of that side one by one, from the match outwards, in small letters and by code
 * unit; where one side is the other's beginning it comes first, and equal ones keep their order.
 */
export function sortedKwic(rows: readonly KwicRow[], order: KwicOrder): readonly KwicRow[] {
  if (order === "place") return rows;
  return rows
    .map((row) => ({ row, key: sortKey(row[order], order) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row);
}

/** A sign that stands below every other keeps words apart: `a b` comes before `aa`. */
function sortKey(context: string, order: "left" | "right"): string {
  const words =
    context
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return (order === "left" ? words.reverse() : words).join("\u0000");
}
