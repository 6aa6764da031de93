/** Reads a document's lines in the form that the document keeps to. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, contentLines } from "../../../cues/content-line.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import { headersRead } from "./header-form.ts";
import { withoutMarksApart } from "./marks-apart.ts";
import { withPlainHeaders } from "./plain-headers.ts";

export interface FormRead {
  readonly lines: readonly ContentLine[];
  /** 1-based numbers of the lines that are no text. */
  readonly furniture: ReadonlySet<number>;
}

/** @param topics - the vocabulary of the headers, or null where it is not given */
export function readForm(
  document: Document,
  marks: PageMarks,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
): FormRead {
  const printed = withoutMarksApart(contentLines(document, marks), anonymity);
  const headers = headersRead(printed.lines, topics, anonymity);
  const furniture = new Set([...marks.furniture, ...printed.apart]);
  if (headers === null) return { lines: printed.lines, furniture };
  // A header that is printed again and again with another number looks like the title of a page.
  const all = withPlainHeaders(
    contentLines(document, { ...marks, furniture: printed.apart }),
    headers,
    anonymity,
  );
  for (const { form, line } of all) if (form?.part === "header") furniture.delete(line);
  const { lines } = withoutMarksApart(
    contentLines(document, {
      ...marks,
      furniture: new Set([...furniture].filter((line) => !printed.apart.has(line))),
    }),
    anonymity,
  );
  return { lines: withPlainHeaders(lines, headers, anonymity), furniture };
}
