/** How each kind of document is read: a kind that is forgotten here is refused by the compiler. */
import { decodeText } from "./decode-text.ts";
import { refusing } from "./file-refusal.ts";
import type { FormText } from "./form-text.ts";
import { readMail } from "./mail/read-mail.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { readOdt } from "./odt/read-odt.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readRtf } from "./rtf/read-rtf.ts";
import type { SourceKind } from "./source-file.ts";
import { readHtml } from "./web/read-html.ts";
import { readDocx } from "./word/read-docx.ts";

export type DocumentReader = (data: Buffer, source: string) => FormText | Promise<FormText>;

/** What throws a `FileRefusal`. */
const strict =
  (read: (data: Buffer, source: string) => Promise<FormText>): DocumentReader =>
  (data, source) =>
    refusing(source, () => read(data, source));

/** Null for records and tables, which `readRecords` and `readTableFile` read. */
export const DOCUMENT_READERS: Readonly<Record<SourceKind, DocumentReader | null>> = {
  text: decodeText,
  pdf: readPdf,
  docx: strict(readDocx),
  odt: strict(readOdt),
  rtf: strict(readRtf),
  html: strict(readHtml),
  markdown: strict(readMarkdown),
  mail: strict(readMail),
  jsonl: null,
  json: null,
  csv: null,
  tsv: null,
  xlsx: null,
  ods: null,
};
