/** Streams the responses of a JSONL file: our own `responses.jsonl`, or any records with a `text`. */

import { isUtf8 } from "node:buffer";
import type { Place } from "../../model/place.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import type { Response } from "../../model/response.ts";
import { ROW_REASONS, type RowReason } from "../../model/table.ts";
import { withoutByteOrderMark } from "../../text/byte-order-mark.ts";
import { counted } from "../../text/counted.ts";
import type { LeftOutRows } from "../table/left-out-rows.ts";
import type { JoinedRecord, OpenCompanions } from "./companions/companion.ts";
import { resourceFields } from "./companions/json-api.ts";
import { regulationsRecord } from "./companions/regulations-record.ts";
import { MOST_TEXT } from "./document-size.ts";
import { type Fields, type ForeignFields, foreignFields } from "./foreign-fields.ts";
import { jsonItems } from "./json-items.ts";
import { type LeftOutRecords, startLeftOutRecords } from "./left-out-records.ts";
import { lineBatches, type RawLine } from "./line-batches.ts";
import type { PieceOfLines } from "./piece.ts";
import { readProblem } from "./read-bytes.ts";
import { respondentNumbers } from "./record-beside.ts";
import { type RecordChunks, recordChunks } from "./record-chunks.ts";
import { meantField, type RecordFields, startRecordFields } from "./record-fields.ts";
import { noRecord, otherForm, plainRecord } from "./record-file.ts";
import { recordFlags } from "./record-flags.ts";
import { recordsWithin } from "./records-within.ts";
import { repeatedKey } from "./repeated-key.ts";
import { claimsToBeResponse, type FieldFault } from "./response-fault.ts";
import type { Digest, SourceFile } from "./source-file.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";
import { toResponse } from "./to-response.ts";

/** What one line holds: a response, with the line, or what is wrong with it. */
export type RecordRead =
  | {
      readonly record: Response;
      readonly line: number;
      /** Fields that may say whether the name is to be printed, as `key: value`. */
      readonly flags: readonly string[];
    }
  | { readonly problem: Problem };

export interface Records extends AsyncIterable<RecordRead> {
  /** Size and sha256 of the file; null until the last line has been read. */
  digest(): Digest | null;
  /** What is left out as the file itself says, and who did not answer. */
  leftOut(): readonly LeftOutRows[];
}

/** A longer line is no response: it is longer than a document may be. */
const LONGEST_LINE = MOST_TEXT;

/**
 * Reads one line at a time, keeps nothing, and goes on after a faulty line. Blank lines are passed over. Whether
 * an id is there twice is for the run to find out, which knows all files. Can be iterated once.
 *
 * @param file a source of kind `jsonl`
 * @returns responses in the order of the file; problems: `source-record` with the line, `source-encoding`,
 * `source-empty` where there is no record at all, `source-missing`, `source-unreadable`
 */
export function readRecords(file: SourceFile, onUnanswered?: (response: Response) => void): Records {
  let digest: Digest | null = null;
  const leftOut = startLeftOutRecords();
  const finish = (result: Digest) => (digest = result);
  return {
    [Symbol.asyncIterator]: () => iterate(file, finish, leftOut, onUnanswered),
    digest: () => digest,
    leftOut: leftOut.all,
  };
}

async function* iterate(
  file: SourceFile,
  finish: (digest: Digest) => void,
  leftOut: LeftOutRecords,
  onUnanswered?: (response: Response) => void,
): AsyncGenerator<RecordRead, void> {
  const { source } = file;
  const { only } = file;
  const piece = only?.piece.kind === "lines" ? only.piece : null;
  const fields = piece === null ? startRecordFields() : startRecordFields(Number.POSITIVE_INFINITY);
  const respondents: Map<number, number> = only?.respondents ?? new Map();
  let lines = 0;
  let opened: RecordChunks | undefined;
  try {
    const companions = await file.companions?.open();
    const readLine = lineReader(file, fields, respondents, piece, companions);
    opened = await recordChunks(file);
    const other = otherForm(opened.head, file);
    if (other !== null) {
      yield { problem: other };
      return;
    }
    const parted = file.kind === "json" ? jsonItems : lineBatches;
    const batches = parted(opened.chunks, LONGEST_LINE);
    let batch = await batches.next();
    for (; !batch.done; batch = await batches.next()) {
      for (const item of batch.value) {
        const within = recordsWithin(item);
        if (!isOfLines(within)) {
          lines++;
          yield { problem: sourceProblem("source-left-out", "warning", { source }, within) };
          continue;
        }
        for (const raw of within) {
          const read = readLine(raw);
          if (read === null) continue;
          lines++;
          if ("leftOut" in read) leftOut.add(ROW_REASONS[read.leftOut], null);
          else yield read;
        }
      }
    }
    finish(batch.value);
    if (only !== undefined) {
      Object.assign(only.end, { fields: fields.all(), leftOut: leftOut.all(), records: lines });
      return;
    }
    for (const one of companions?.unanswered() ?? []) {
      leftOut.add(ROW_REASONS.unanswered, one.question);
      const place = { file, line: 1, ordinal: 1, foreign: asForeign(one), respondent: one.respondent };
      const asked = onUnanswered && toResponse(one.record, place);
      if (asked && "response" in asked) onUnanswered(asked.response);
    }
    const strangers = companions?.strangers() ?? 0;
    if (strangers > 0) yield { problem: strangerProblem(source, strangers) };
    for (const problem of fields.problems(source)) yield { problem };
    for (const problem of await opened.changed(batch.value.bytes)) yield { problem };
  } catch (error) {
    yield { problem: readProblem(source, error) };
    return;
  } finally {
    await opened?.close();
  }
  if (lines === 0) yield { problem: noRecord(source) };
}

const isOfLines = (found: readonly RawLine[] | ProblemWords): found is readonly RawLine[] =>
  typeof found[0] === "object";

/** Reads lines into responses, one after another; null for a blank line. */
function lineReader(
  file: SourceFile,
  fields: RecordFields,
  respondents: Map<number, number>,
  piece: PieceOfLines | null,
  companions?: OpenCompanions,
) {
  const foreignOf = foreignFields();
  if (piece !== null && piece.primer !== null) foreignOf(plainRecord(JSON.parse(piece.primer) as object));
  const numberOf = respondentNumbers(respondents);
  let ordinal = piece?.recordsBefore ?? 0;
  return ({ line: lineRead, bytes }: RawLine): RecordRead | { readonly leftOut: RowReason } | null => {
    const line = lineRead + (piece?.linesBefore ?? 0);
    const refuse = (code: ProblemCode, words: ProblemWords, place: Partial<Place> = {}): RecordRead => ({
      problem: sourceProblem(code, "error", { source: file.source, line, ...place }, words),
    });
    if (bytes !== null && isBlank(bytes)) return null;
    ordinal++;
    if (bytes === null) return refuse("source-record", TOO_LONG);
    if (!isUtf8(bytes)) return refuse("source-encoding", NOT_UTF8);
    const text = withoutByteOrderMark(bytes.toString("utf8"));
    const value = parse(text);
    if (value instanceof SyntaxError) return refuse("source-record", NOT_JSON, placeIn(value));
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuse("source-record", NOT_AN_OBJECT);
    }
    if (ordinal > 1 && isPassedOver(value, file)) return null;
    const repeated = repeatedKey(text);
    if (repeated !== null) return refuse("source-record", twice(repeated));
    const comment = regulationsRecord(value);
    if (comment !== null && "leftOut" in comment) return comment;
    const plain = comment?.record ?? resourceFields(value) ?? value;
    const joined = companions?.join(plain);
    const record = joined?.record ?? plain;
    const read = claimsToBeResponse(record) ? null : foreignOf(record);
    const foreign =
      read && joined ? { ...read, variables: { ...read.variables, ...joined.variables } } : read;
    const number = foreign === null ? null : joined ? joined.respondent : numberOf(record);
    // Of a stretch of a file it is a place among its own respondents.
    const respondent = piece === null || number === null ? number : -number;
    const converted = toResponse(record, { file, line, ordinal, foreign, respondent });
    if ("fault" in converted) return refuse("source-record", faultWords(converted.fault, record));
    fields.add(record, line, foreign);
    if (foreign !== null && (foreign.fields.text ?? "") !== converted.response.text) fields.decoded(line);
    return { record: converted.response, line, flags: recordFlags(record) };
  };
}

/** Whether a record that says plainly which it is is not wanted; the first one tells how the others are read. */
function isPassedOver(value: object, { isWanted, companions }: SourceFile): boolean {
  if (isWanted === undefined || companions !== undefined) return false;
  const { id, type, data } = value as Fields;
  const isPlain = type === undefined && data === undefined;
  return isPlain && typeof id === "string" && id !== "" && !isWanted(id);
}

/** Of somebody who was asked and wrote nothing. */
const asForeign = ({ record, variables }: JoinedRecord): ForeignFields => ({
  fields: record as Fields,
  used: new Map(),
  isKept: () => true,
  variables,
});

const strangerProblem = (source: string, strangers: number): Problem =>
  sourceProblem("record-fields", "warning", { source }, [
    `${counted(strangers, "record")} of somebody whom the file of respondents does not know`,
    "a respondent for each record",
    "look whether the files are of one export; nothing but the text is known of these",
  ]);

/** Where a field is missing, another may be meant for it. */
function faultWords({ field, expected }: FieldFault, record: object): ProblemWords {
  const meant = field in record ? undefined : Object.keys(record).find((key) => meantField(key) === field);
  const isTold = meant !== undefined && /^[\w .-]{1,40}$/.test(meant);
  const hint = isTold ? `did you mean "${meant}"? then call it "${field}"` : REPAIR;
  return [`a record whose "${field}" is missing or wrong`, expected, hint];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

/** Where the line stops being JSON, as far as the error tells; its words would quote the response. */
function placeIn(error: SyntaxError): Partial<Place> {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return position === undefined ? {} : { column: Number(position) + 1 };
}

/** Nothing but tab, carriage return and space. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

const REPAIR = "correct the line, or write the file again";

const TOO_LONG: ProblemWords = [`a line longer than ${LONGEST_LINE} bytes`, "one response a line", REPAIR];

const NOT_UTF8: ProblemWords = ["bytes that are not UTF-8", "UTF-8", "save the file as UTF-8"];

const NOT_JSON: ProblemWords = ["a line that is not JSON", "one JSON object a line", REPAIR];

/** The key may be somebody's words: it is told as far as it is like one. */
const twice = (key: string): ProblemWords => [
  /^[\w .-]{1,40}$/.test(key) ? `a record with "${key}" twice` : "a record with a key twice",
  "each key once: of two values one would be lost",
  REPAIR,
];

const NOT_AN_OBJECT: ProblemWords = ["a value that is no object", 'an object with a "text"', REPAIR];
