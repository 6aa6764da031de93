/** Copies one source with its names and personal data masked, and reads the copy to see that it is right. */
import { personalData } from "../cues/personal-data.ts";
import type { DocumentSeen } from "../model/check.ts";
import type { Document } from "../model/document.ts";
import { graded } from "../model/graded.ts";
import type { Response } from "../model/response.ts";
import { csv } from "../outputs/tables/csv.ts";
import { responseLine } from "../outputs/tables/response-record.ts";
import { redactDocument } from "../privacy/redact/document.ts";
import { addedCounts, type CopyFacts, countsOf, type MaskCounts } from "../privacy/redact/manifest.ts";
import { logRow, type MaskRow } from "../privacy/redact/mask-row.ts";
import { redactRecord } from "../privacy/redact/record.ts";
import type { Redaction } from "../privacy/redact/redaction.ts";
import { isOfRecords, type SourceFile } from "../read/ingest/source-file.ts";
import { counted } from "../text/counted.ts";
import { breather } from "./breather.ts";
import type { Ledger } from "./ledger.ts";
import type { SplitMaterial } from "./material.ts";
import { NO_CORRECTIONS } from "./project/corrections.ts";
import type { Settings } from "./project/settings.ts";
import { readSource } from "./read-source.ts";
import type { Received } from "./reading.ts";

/** Where copies and log are written aside, to be put in their places together. */
export interface CopyFolder {
  /** @param path - below the folder, with forward slashes */
  open(path: string): Promise<CopyFile>;
  /** Takes back a copy that is closed. */
  leaveOut(path: string): Promise<void>;
  /** Where a copy stands meanwhile, absolute. */
  pathOf(path: string): string;
  readonly log: Pick<CopyFile, "write">;
  /** Puts everything in its place. */
  publish(manifest: string): Promise<void>;
  /** Removes what was written aside: what was there before stays. */
  abort(): Promise<void>;
}

interface CopyFile {
  write(text: string, rows: number): Promise<void> | undefined;
  close(): Promise<{ readonly sha256: string }>;
}

/** A run over the sources. */
export interface RedactWork {
  readonly settings: Settings;
  readonly material: SplitMaterial;
  readonly redaction: Redaction;
  readonly ledger: Ledger;
  readonly folder: CopyFolder;
  /** Stops the work. */
  readonly signal: AbortSignal | undefined;
}

/** A source and its copy: the path, and the id that its responses are numbered by when the copy is read. */
export interface Copying {
  readonly source: SourceFile;
  readonly path: string;
  readonly id: string;
}

/** @returns what there is of the copy: nothing where the source is left out */
export const copySource = (one: Copying, work: RedactWork): Promise<readonly CopyFacts[]> =>
  one.source.readWith !== undefined
    ? passOver(one.source, work)
    : isOfRecords(one.source.kind)
      ? copyRecords(one, work)
      : copyDocument(one, work);

/** What it says of responses stands in their copy. */
async function passOver(source: SourceFile, work: RedactWork): Promise<readonly CopyFacts[]> {
  await received(source, work, async () => undefined);
  return [];
}

async function copyDocument({ source, path, id }: Copying, work: RedactWork): Promise<readonly CopyFacts[]> {
  const { redaction, folder } = work;
  const seen: DocumentSeen[] = [];
  if (
    !(await received(
      source,
      work,
      async () => undefined,
      (one) => seen.push(one),
    ))
  )
    return [];
  // The copy is of the source: joined and cut or not, every line of it stands there as it was printed.
  const { document, split, responses } = seen[0]!.uncorrected ?? seen[0]!;
  const printed = responses.map((response, at) => ({ response, found: split!.responses[at]! }));
  const { text, rows } = redactDocument(withoutFurniture(document), printed, redaction);
  const file = await folder.open(path);
  await file.write(text, responses.length);
  const { sha256 } = await file.close();
  const idOf = (ordinal: number | null) =>
    ordinal === null ? null : id + responses[ordinal - 1]!.id.slice(document.id.length);
  await log(path, rows, idOf, folder);
  await verify(
    { ...source, part: undefined, path: folder.pathOf(path), id, kind: "text" },
    path,
    responses.map(shapeOf),
    work,
  );
  return [{ file: path, sha256, responses: responses.length, masked: countsOf(rows) }];
}

/**
 * What the form of the file sets apart from its text, a plain copy could not: navigation would be read as words of
 * somebody. Its lines are empty in the copy, so that all others stay where they are.
 */
function withoutFurniture({ text, lines, furniture = [] }: Document): string {
  let [copy, at] = ["", 0];
  for (const number of furniture) {
    const { start, end } = lines[number - 1]!;
    copy += text.slice(at, start);
    at = end;
  }
  return copy + text.slice(at);
}

async function copyRecords({ source, path }: Copying, work: RedactWork): Promise<readonly CopyFacts[]> {
  const { redaction, folder } = work;
  const file = await folder.open(path);
  let masked: MaskCounts = {};
  let responses = 0;
  const isRead = await received(source, work, async (one) => {
    const { response, rows } = redactRecord(one.response, one.line, redaction);
    await file.write(responseLine(response), 1);
    await log(path, rows, (id) => id, folder);
    masked = addedCounts(masked, countsOf(rows));
    responses++;
  });
  const { sha256 } = await file.close();
  if (!isRead) {
    await folder.leaveOut(path);
    return [];
  }
  await verify(
    { ...source, part: undefined, path: folder.pathOf(path), kind: "jsonl" },
    path,
    responses,
    work,
  );
  return [{ file: path, sha256, responses, masked }];
}

/** @returns whether the source could be read: else it is left out */
async function received(
  source: SourceFile,
  { settings, material, ledger, signal }: RedactWork,
  visit: (one: Received) => Promise<void>,
  onDocument?: (seen: DocumentSeen) => void,
): Promise<boolean> {
  const reading = readSource(source, settings, material, onDocument);
  const followed = ledger.follow(source, reading);
  const breathe = breather(signal);
  try {
    let next = await followed.next();
    for (; !next.done; next = await followed.next()) {
      await breathe();
      await visit(next.value);
    }
    return next.value !== null;
  } finally {
    // Where a record stopped the work the file is closed all the same.
    await reading.return(undefined as never);
  }
}

async function log<Id>(
  path: string,
  rows: readonly MaskRow<Id>[],
  idOf: (id: Id | null) => string | null,
  folder: CopyFolder,
): Promise<void> {
  if (rows.length > 0)
    await folder.log.write(csv(rows.map((row) => logRow(path, row, idOf(row.response)))), rows.length);
}

/** Where a response stands, by which it is known again in the copy: a signature ends where somebody is known in it. */
const shapeOf = ({ lines, pages, topics }: Response): string =>
  JSON.stringify([lines.header, lines.body, lines.attribution?.[0] ?? null, pages, topics.length]);

/**
 * Reads what was written as a run would.
 *
 * @param expected - the responses of a document, or the number of records
 * @throws Error where a copy still holds personal data: that is our bug, and nothing is put in its place
 */
async function verify(
  copy: SourceFile,
  path: string,
  expected: readonly string[] | number,
  { settings, material, ledger }: RedactWork,
): Promise<void> {
  const shapes: string[] = [];
  let responses = 0;
  for await (const item of readSource(copy, { ...settings, corrections: NO_CORRECTIONS }, material)) {
    if ("severity" in item) continue;
    if (personalData(item.response.text).length > 0) throw new Error(`The copy ${path} holds personal data.`);
    responses++;
    if (typeof expected !== "number") shapes.push(shapeOf(item.response));
  }
  const number = typeof expected === "number" ? expected : expected.length;
  const known = new Set(typeof expected === "number" ? [] : expected);
  const kept = typeof expected === "number" ? responses : shapes.filter((shape) => known.has(shape)).length;
  if (kept === number && responses === number) return;
  ledger.note({
    ...graded("output"),
    place: { source: path },
    found: `a copy that is read as ${counted(responses, "response")}, ${kept} of them as in the source`,
    expected: `the ${counted(number, "response")} of the source`,
    hint: "compare the two; a name of the list may be one of a heading or a topic",
  });
}
