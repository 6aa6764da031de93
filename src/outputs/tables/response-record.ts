/** A response as a line of `responses.jsonl`. */
import type { Response, ResponseLines, ResponseRecord } from "../../model/response.ts";

/** Rebuilt key by key, so that the order is the contract's wherever the record came from. */
export function responseLine(response: Response): string {
  const { id, source, ordinal, lines, pages, topics, headerText, headerTruncated } = response;
  const { date, words, fingerprint, text, corrected } = response;
  const { question = null, respondent = null, variables = {} } = response;
  const { status, text: printed, name, organisation } = response.attribution;
  const record: ResponseRecord = {
    id,
    source,
    ordinal,
    lines: linesRecord(lines),
    pages,
    topics,
    headerText,
    headerTruncated,
    attribution: { status, text: printed, name, organisation },
    date,
    question,
    respondent,
    variables,
    words,
    fingerprint,
    text,
    corrected,
  };
  return `${JSON.stringify(record)}\n`;
}

/** A response without furniture has no such key. */
function linesRecord({ header, body, attribution, furniture, pageStarts }: ResponseLines): ResponseLines {
  return { header, body, attribution, ...(furniture && { furniture }), ...(pageStarts && { pageStarts }) };
}
