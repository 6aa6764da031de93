/** Reads one source that is a document: its text, its lines and their pages. */
import type { Document } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import { settleHyphens } from "./broken-words.ts";
import { DOCUMENT_READERS } from "./document-readers.ts";
import { lengthProblem, linesProblem } from "./document-size.ts";
import { formWithin } from "./form-within.ts";
import { FORMS } from "./forms.ts";
import { readBytes } from "./read-bytes.ts";
import type { Digest, SourceFile, SourceKind } from "./source-file.ts";
import { sourceProblem } from "./source-problem.ts";
import { splitLines } from "./split-lines.ts";
import { textTable } from "./text-table.ts";

export interface DocumentRead extends Digest {
  /** Null where the source cannot be read; the problems say why. */
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/**
 * @param file a source of any kind but records
 * @returns the document with the size and digest of the file, and what is wrong with it: see `readBytes`,
 * `formWithin`, the reader of its kind, `lengthProblem` and `linesProblem`
 */
export async function readDocument(file: SourceFile): Promise<DocumentRead> {
  const { data, bytes, sha256, problems } = await readBytes(file);
  const refused = (some: readonly Problem[]): DocumentRead => ({
    document: null,
    bytes,
    sha256,
    problems: some,
  });
  if (data === null || problems.length > 0) return refused(problems);
  const form = formWithin(data, file);
  if (form.kind === null) return refused(form.problems);
  const read = await readerOf(form.kind)(data, file.source);
  if (read.text === null) return refused(read.problems);
  const hyphens = settleHyphens(read.text, file.source);
  const said = [...form.problems, ...read.problems, ...hyphens.problems];
  const tooMuch = lengthProblem(file.source, read.text.length) ?? linesProblem(file.source, read.text);
  if (tooMuch !== null) return refused([...said, tooMuch]);
  const { text } = hyphens;
  const { furniture = [], edges = [], message } = read;
  const document = {
    source: file.source,
    id: file.id,
    text,
    lines: splitLines(text),
    ...(furniture.length > 0 && { furniture }),
    ...(edges.length > 0 && { edges }),
    ...(message && { message }),
  };
  const doubt = form.kind === "pdf" || read.isTable ? null : tableDoubt(file.source, text);
  return { document, bytes, sha256, problems: doubt === null ? said : [...said, doubt] };
}

function readerOf(kind: SourceKind) {
  const reader = DOCUMENT_READERS[kind];
  if (reader === null) throw new Error(`A file of the kind "${kind}" is no document.`);
  return reader;
}

/** Rows of a table inside a text: what is between them may be read as prose. */
function tableDoubt(source: string, text: string): Problem | null {
  const table = textTable(text.slice(0, MOST_LOOKED_AT));
  if (table === null) return null;
  const { rows, fields, line } = table;
  return sourceProblem("layout-doubtful", "warning", { source, line }, [
    `${rows} lines that each have ${fields} fields, as the rows of a table have`,
    "responses in prose",
    FORMS.csv.todo,
  ]);
}

const MOST_LOOKED_AT = 256 * 1024;
