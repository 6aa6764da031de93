/** Reads one text or PDF source into a document: its text, its lines and their pages. */
import type { Document } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import { decodeText } from "./decode-text.ts";
import { linesProblem } from "./document-size.ts";
import { readBytes } from "./read-bytes.ts";
import { readPdf } from "./read-pdf.ts";
import type { Digest, SourceFile } from "./source-file.ts";
import { splitLines } from "./split-lines.ts";

export interface DocumentRead extends Digest {
  /** Null where the source cannot be read; the problems say why. */
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/**
 * @param file a source of kind `text` or `pdf`
 * @returns the document with the size and digest of the file, and what is wrong with it: see `readBytes`,
 * `decodeText`, `readPdf` and `linesProblem`
 */
export async function readDocument(file: SourceFile): Promise<DocumentRead> {
  const { data, bytes, sha256, problems } = await readBytes(file);
  if (data === null || problems.length > 0) return { document: null, bytes, sha256, problems };
  const read = file.kind === "pdf" ? await readPdf(data, file.source) : decodeText(data, file.source);
  if (read.text === null) return { document: null, bytes, sha256, problems: read.problems };
  const tooMany = linesProblem(file.source, read.text);
  if (tooMany !== null) return { document: null, bytes, sha256, problems: [...read.problems, tooMany] };
  const document = { source: file.source, id: file.id, text: read.text, lines: splitLines(read.text) };
  return { document, bytes, sha256, problems: read.problems };
}
