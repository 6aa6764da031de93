/** Gives the page of a line where the source is a document; a file of records has none. */
import type { DocumentSeen } from "../model/check.ts";
import type { Place } from "../model/place.ts";
import type { Response } from "../model/response.ts";

export interface Pages {
  /** To be shown each document before its responses. */
  document(seen: DocumentSeen): readonly [];
  /** @returns where the attribution stands, or where the response begins, if it has none */
  attributionOf(response: Response): Place;
  placeOf(source: string, line: number): Place;
}

export function startPages(): Pages {
  let seen: DocumentSeen | null = null;
  const placeOf = (source: string, line: number): Place =>
    seen?.document.source === source ? { source, page: seen.pageOf(line), line } : { source, line };
  return {
    document(next) {
      seen = next;
      return [];
    },
    attributionOf: ({ source, lines }) => placeOf(source, (lines.attribution ?? lines.body)[0]),
    placeOf,
  };
}
