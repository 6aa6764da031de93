/** Reads a document's lines in the form that the document keeps to. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, contentLines } from "../../../cues/content-line.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import { type HeaderForm, headersRead } from "./header-form.ts";
import { withoutMarksApart } from "./marks-apart.ts";
import { withPlainHeaders } from "./plain-headers.ts";
import { responseNumbers } from "./response-numbers.ts";

export interface FormRead {
  readonly lines: readonly ContentLine[];
  /** 1-based numbers of the lines that are no text. */
  readonly furniture: ReadonlySet<number>;
  /** How the topics of headers are printed; null where they are as they are read. */
  readonly headers: HeaderForm | null;
}

/** @param topics - the vocabulary of the headers, or null where it is not given */
export function readForm(
  document: Document,
  marks: PageMarks,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
): FormRead {
  const numbers = responseNumbers(document);
  const readLines = (furniture: ReadonlySet<number>) => {
    const text = new Set([...furniture].filter((line) => !numbers.lines.has(line)));
    return withoutMarksApart(contentLines(document, { ...marks, furniture: text }), numbers, anonymity);
  };
  const printed = readLines(marks.furniture);
  const headers = headersRead(printed.lines, topics, anonymity);
  if (headers === null)
    return {
      lines: printed.lines,
      furniture: new Set([...marks.furniture, ...printed.apart]),
      headers: null,
    };
  // A header that is printed again and again with another number looks like the title of a page.
  const all = withPlainHeaders(readLines(new Set()).lines, headers, anonymity);
  const isHeader = new Set(all.flatMap(({ form, line }) => (form?.part === "header" ? [line] : [])));
  const kept = new Set([...marks.furniture].filter((line) => !isHeader.has(line)));
  const { lines, apart } = readLines(kept);
  return {
    lines: withPlainHeaders(lines, headers, anonymity),
    furniture: new Set([...kept, ...apart]),
    headers: headers.form,
  };
}
