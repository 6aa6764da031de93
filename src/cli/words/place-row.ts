/** A place that stands for others, with the words around it. */
import { wordContext } from "../../code/inspect/word-context.ts";
import type { Response } from "../../model/response.ts";
import { placeOf } from "../../text/place-of.ts";
import { printable } from "./printable.ts";

export interface PlaceRow {
  /** Id of the response. */
  readonly response: string;
  /** The file it was read from. */
  readonly source: string;
  /** Where it begins, 1-based, in the lines of the source. */
  readonly line: number;
  /** The words before it. */
  readonly left: string;
  /** Its own words. */
  readonly match: string;
  /** The words after it. */
  readonly right: string;
}

/** Words on either side. */
const CONTEXT = 6;

export function placeRow(
  response: Response,
  { start, end }: { readonly start: number; readonly end: number },
): PlaceRow {
  const { left, match, right } = wordContext(response.text, start, end, CONTEXT);
  return {
    response: response.id,
    source: response.source,
    line: placeOf(response, start).line,
    left,
    match,
    right,
  };
}

export const quotedPlace = ({ source, line, left, match, right }: PlaceRow): string =>
  printable(`${source}:${line} …${left} [${match}] ${right}…`);
