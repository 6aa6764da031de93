/** Stages 1 to 3 over one source or one text, as the pipeline runs them, for the tests of what they find together. */
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type AttributionPhrases, anonymityReader } from "#src/cues/anonymity.ts";
import { type PageMarks, pageMarks } from "#src/cues/page-marks.ts";
import type { Document } from "#src/model/document.ts";
import type { Layout, SplitResult } from "#src/model/split.ts";
import { readDocument } from "#src/read/ingest/read-document.ts";
import { kindByName } from "#src/read/ingest/source-kind.ts";
import { splitLines } from "#src/read/ingest/split-lines.ts";
import { split } from "#src/read/split/split.ts";
import { type Tagged, tag } from "#src/read/tag/tag.ts";
import type { Scored } from "../generator/score.ts";
import { NOT_PUBLISHED, skippedUnless } from "../house/skipped-unless.ts";

export interface StageOptions {
  /** Vocabulary of headers; null or absent to discover it. */
  readonly topics?: readonly string[] | null;
  readonly layout?: Layout | "auto";
  readonly phrases?: Partial<AttributionPhrases>;
}

export interface Stages extends Tagged {
  readonly document: Document;
  readonly marks: PageMarks;
  readonly result: SplitResult;
}

/** A text as the document that ingest makes of a file with these words. */
export function textDocument(text: string, id = "sample"): Document {
  return { source: `${id}.txt`, id, text, lines: splitLines(text) };
}

/** A file as ingest reads it; the path is relative to the repository. */
export async function fileDocument(path: string): Promise<Document> {
  const named = kindByName(path) ?? "text";
  if (named === "zip" || named === "mailbox") throw new Error(`${path} holds documents, and is none.`);
  const kind = named;
  const source = basename(path);
  const read = await readDocument({ path: resolve(path), source, id: source.replace(/\..*$/, ""), kind });
  if (read.document === null)
    throw new Error(`${path}: ${read.problems.map(({ found }) => found).join("; ")}`);
  return read.document;
}

/** Splits and tags a document; throws where it has no response. */
export function stages(document: Document, options: StageOptions = {}): Stages {
  const anonymity = anonymityReader({ anonymous: [], redacted: [], ...options.phrases });
  const marks = pageMarks(document, anonymity);
  const layout = options.layout ?? "auto";
  const { result } = split(document, marks, { layout, topics: options.topics ?? null, anonymity });
  if (result === null) throw new Error(`${document.source}: no response`);
  return { document, marks, result, ...tag(document, result, marks.pageOf, anonymity) };
}

/** One gold response a line, in document order. */
export function readGold<T = Scored>(path: string): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as T);
}

/** The published documents lie beside the repository; where they do not, their tests are skipped. */
export const PUBLISHED = existsSync("../shared/corpus/call-for-ideas.txt");
export const whenPublished = skippedUnless(PUBLISHED, NOT_PUBLISHED);
