/** Reads one text or PDF source into a document: its text, its lines and their pages. */
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import { type Decoded, decodeText } from "./decode-text.ts";
import { linesProblem } from "./document-size.ts";
import { headOf } from "./file-head.ts";
import { FORMS, formByContent } from "./forms.ts";
import { readBytes } from "./read-bytes.ts";
import { readPdf } from "./read-pdf.ts";
import type { Digest, SourceFile, SourceKind } from "./source-file.ts";
import { misnamed } from "./source-kind.ts";
import { sourceProblem } from "./source-problem.ts";
import { splitLines } from "./split-lines.ts";
import { textTable } from "./text-table.ts";

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
  const other = otherForm(data, file);
  if (other !== null) return { document: null, bytes, sha256, problems: [other] };
  const read = await readerOf(file.kind)(data, file.source);
  if (read.text === null) return { document: null, bytes, sha256, problems: read.problems };
  const tooMany = linesProblem(file.source, read.text);
  if (tooMany !== null) return { document: null, bytes, sha256, problems: [...read.problems, tooMany] };
  const document = { source: file.source, id: file.id, text: read.text, lines: splitLines(read.text) };
  const doubt = tableDoubt(file, read.text);
  return { document, bytes, sha256, problems: doubt === null ? read.problems : [...read.problems, doubt] };
}

type Reader = (data: Buffer, source: string) => Decoded | Promise<Decoded>;

/** Every kind is here, or the compiler refuses; records are read by `readRecords`. */
const READERS: Readonly<Record<SourceKind, Reader | null>> = { text: decodeText, pdf: readPdf, jsonl: null };

function readerOf(kind: SourceKind): Reader {
  const reader = READERS[kind];
  if (reader === null) throw new Error(`A file of the kind "${kind}" is no document.`);
  return reader;
}

/** A file whose content is of another form than its name says is refused by the name of what it is. */
function otherForm(data: Buffer, { kind, path, source }: SourceFile): Problem | null {
  const head = headOf(data);
  const form = formByContent(head);
  if (form === null || FORMS[form].reader === kind || head.bytes.trim() === "") return null;
  const code = kind === "text" && head.text === null ? "source-binary" : "source-unreadable";
  return sourceProblem(code, "error", { source }, misnamed(form, path));
}

/** Rows of a table inside a text: what is between them may be read as prose. */
function tableDoubt({ source, kind }: SourceFile, text: string): Problem | null {
  const table = kind === "text" ? textTable(text.slice(0, MOST_LOOKED_AT)) : null;
  if (table === null) return null;
  const { rows, fields, line } = table;
  return sourceProblem("layout-doubtful", "warning", { source, line }, [
    `${rows} lines that each have ${fields} fields, as the rows of a table have`,
    "responses in prose",
    FORMS.csv.todo,
  ]);
}

const MOST_LOOKED_AT = 256 * 1024;
