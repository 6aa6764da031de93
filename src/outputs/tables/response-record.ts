/** A response as it is written: one line of `responses.jsonl`, and one row of `responses.csv`. */
import type { Response } from "../../model/response.ts";
import type { Cell } from "./csv.ts";

export const RESPONSE_COLUMNS: readonly string[] = [
  "id",
  "source",
  "ordinal",
  "page",
  "line",
  "topics",
  "status",
  "name",
  "organisation",
  "words",
  "text",
];

/** Rebuilt key by key, so that the order is the contract's wherever the record came from. */
export function responseLine(response: Response): string {
  const { id, source, ordinal, lines, pages, topics, headerText, headerTruncated } = response;
  const { date, words, fingerprint, text } = response;
  const { header, body, attribution, furniture, pageStarts } = lines;
  const { status, text: printed, name, organisation } = response.attribution;
  const record = {
    id,
    source,
    ordinal,
    // Undefined values are left out of JSON: a response without furniture has no such key.
    lines: { header, body, attribution, furniture, pageStarts },
    pages,
    topics,
    headerText,
    headerTruncated,
    attribution: { status, text: printed, name, organisation },
    date,
    words,
    fingerprint,
    text,
  };
  return `${JSON.stringify(record)}\n`;
}

export function responseRow(response: Response): readonly Cell[] {
  const { id, source, ordinal, lines, pages, topics, words, text } = response;
  const { status, name, organisation } = response.attribution;
  const place = [pages[0], lines.body[0]];
  return [id, source, ordinal, ...place, topics.join("; "), status, name, organisation, words, text];
}
