/** A response as a line of `responses.jsonl`. */
import type { Response } from "../../model/response.ts";

/** Rebuilt key by key, so that the order is the contract's wherever the record came from. */
export function responseLine(response: Response): string {
  const { id, source, ordinal, lines, pages, topics, headerText, headerTruncated } = response;
  const { date, words, fingerprint, text, corrected } = response;
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
    corrected,
  };
  return `${JSON.stringify(record)}\n`;
}
