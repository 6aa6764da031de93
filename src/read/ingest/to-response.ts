/** Makes a response of a record with a `text`, whatever program wrote it. */
import { type Attribution, type Response, STATUSES, type Status } from "../../model/response.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { countWords } from "../../text/tokens.ts";
import { withoutHtml } from "../table/columns/plain-cell.ts";
import { type Fields, type ForeignFields, foreignFields } from "./foreign-fields.ts";
import { recordDate, recordQuestion } from "./record-beside.ts";
import { claimsToBeResponse, type FieldFault, responseFault } from "./response-fault.ts";
import type { SourceFile } from "./source-file.ts";

/** Where a record stands: its line, and its number among the lines that are not blank; both 1-based. */
export interface RecordPlace {
  readonly file: SourceFile;
  readonly line: number;
  readonly ordinal: number;
  /** What another program's record holds, where it is known from the others of its file. */
  readonly foreign?: ForeignFields | null;
  /** The number of the respondent whom the record tells from others. */
  readonly respondent?: number | null;
}

/** Told apart by the key, since a record of ours may carry any further field. */
export type ConvertedRecord = { readonly response: Response } | { readonly fault: FieldFault };

/**
 * A record of our own `responses.jsonl` is returned as it is. Of any other, `text` is the response, without tags of web
 * pages; used
 * where present are `id` (a whole number is its digits), `topics` (strings, or one with `;` between topics) and who sent it: `attribution`
 * (an object) or fields of the record, named `status`, `text` (in `attribution` only), `name` and
 * `organisation`. Without a status, a name makes it `named` and an organisation alone `organisation`. The
 * record's line is its place.
 *
 * @returns the response, or the first field that is not as it must be
 */
export function toResponse(record: object, place: RecordPlace): ConvertedRecord {
  if (claimsToBeResponse(record)) {
    const fault = responseFault(record);
    return fault === null ? { response: record as Response } : { fault };
  }
  const { fields, variables } = place.foreign ?? foreignFields()(record);
  const { id: given, text: written, topics } = fields;
  // Nothing was answered: that is a response without text, not a faulty record.
  const raw = written === null ? "" : written;
  if (typeof raw !== "string") return { fault: { field: "text", expected: "a string" } };
  const id = Number.isSafeInteger(given) ? String(given) : given;
  if (!isAbsent(id) && typeof id !== "string") {
    return { fault: { field: "id", expected: "a string, or a whole number of 15 digits at most" } };
  }
  const topicList = toTopics(topics);
  if ("field" in topicList) return { fault: topicList };
  const attribution = toAttribution(fields);
  if ("field" in attribution) return { fault: attribution };
  const { file, line, ordinal, respondent = null } = place;
  const plain = withoutHtml(raw);
  const text = plain === raw ? raw : plain.trim();
  const question = recordQuestion(record);
  const response: Response = {
    id: isAbsent(id) ? `${file.id}-${String(ordinal).padStart(4, "0")}` : id,
    source: file.source,
    ordinal,
    lines: { header: null, body: [line, line], attribution: null },
    pages: [1, 1],
    topics: topicList,
    headerText: null,
    headerTruncated: false,
    attribution,
    date: recordDate(record),
    ...(question === null ? {} : { question }),
    ...(respondent === null ? {} : { respondent }),
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
    words: countWords(text),
    fingerprint: fingerprint(text),
    text,
  };
  return { response };
}

function isAbsent(value: unknown): value is undefined | null | "" {
  return value === undefined || value === null || value === "";
}

function toTopics(value: unknown): readonly string[] | FieldFault {
  if (isAbsent(value)) return [];
  const list: unknown = typeof value === "string" ? value.split(";") : value;
  if (!Array.isArray(list) || !list.every((topic) => typeof topic === "string")) {
    return { field: "topics", expected: "a list of strings, or one string with ; between topics" };
  }
  return list.map((topic) => topic.trim()).filter(Boolean);
}

function toAttribution(record: Fields): Attribution | FieldFault {
  const nested = record.attribution;
  if (!isAbsent(nested) && (typeof nested !== "object" || Array.isArray(nested))) {
    return { field: "attribution", expected: "an object with status, text, name or organisation" };
  }
  // Without an object, `text` would be the response's own.
  const fields: Fields = isAbsent(nested) ? { ...record, text: null } : (nested as Fields);
  const prefix = isAbsent(nested) ? "" : "attribution.";
  for (const field of ["text", "name", "organisation"]) {
    const value = fields[field];
    if (!isAbsent(value) && typeof value !== "string") return { field: prefix + field, expected: "a string" };
  }
  const name = (fields.name as string | undefined) || null;
  const organisation = (fields.organisation as string | undefined) || null;
  const status = isAbsent(fields.status) ? statusOf(name, organisation) : fields.status;
  if (!isStatus(status)) return { field: `${prefix}status`, expected: `one of ${STATUSES.join(", ")}` };
  return { status, text: (fields.text as string | undefined) || null, name, organisation };
}

function statusOf(name: string | null, organisation: string | null): Status {
  if (name !== null) return "named";
  return organisation === null ? "none" : "organisation";
}

function isStatus(value: unknown): value is Status {
  return STATUSES.some((status) => status === value);
}
