/** Reads a document that prints every response as a record of one form, and says what each part of it is. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, contentLines } from "../../../cues/content-line.ts";
import { headerItems } from "../../../cues/header.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import type { LineRange } from "../../../model/response.ts";
import type { SplitResult } from "../../../model/split.ts";
import { assemble, type ResponseBlock } from "../assemble.ts";
import { headersRead } from "../form/header-form.ts";
import { responseNumbers } from "../form/response-numbers.ts";
import { edgeRecords } from "./edge-records.ts";
import { labelledRecords } from "./labelled-records.ts";
import { isClosing } from "./letter-end.ts";
import { isSalutation, letterRecords } from "./letter-records.ts";
import { lineLabel } from "./line-label.ts";
import { pageRecords } from "./page-records.ts";
import { isOfQuestions, isQuestion, questionRecords } from "./question-records.ts";
import type { RecordCut, RecordLines, RecordsRead } from "./record.ts";
import { usualRole } from "./usual-role.ts";

/** A form, and what is a part of it even where every page prints it alike. */
interface Way {
  readonly isPart: (text: string) => boolean;
  readonly read: (lines: readonly ContentLine[], anonymity: AnonymityReader) => RecordsRead | null;
}

/** The one that asks for most first. */
const WAYS: readonly Way[] = [
  {
    isPart: (text) => usualRole(lineLabel(text)?.label ?? "") !== null || isClosing(text),
    read: labelledRecords,
  },
  { isPart: (text) => isSalutation(text) || isClosing(text), read: letterRecords },
  { isPart: isOfQuestions, read: questionRecords },
];

/**
 * @param topics - the vocabulary, or null where what stands as topics is one
 * @returns null where the document is printed in no such form from its first response to its last
 */
export function splitRecords(
  document: Document,
  marks: PageMarks,
  topics: readonly string[] | null,
  anonymity: AnonymityReader,
): SplitResult | null {
  const textAt = (line: number): string => {
    const { start, end } = document.lines[line - 1]!;
    return document.text.slice(start, end).trim();
  };
  const edges = new Set(document.edges);
  for (const { isPart, read: readAs } of [...WAYS, byEdges(document, topics)]) {
    const pages = new Set(
      [...marks.furniture].filter(
        (line) => !isPart(textAt(line)) || (edges.has(line) && namesAuthor(textAt(line))),
      ),
    );
    const lines = contentLines(document, { ...marks, furniture: pages });
    const read = readAs(lines, anonymity);
    if (read === null) continue;
    const { records, doubts } = read;
    const furniture = new Set(pages);
    for (const { beside } of records) for (const at of beside) furniture.add(lines[at]!.line);
    const blocks = records.map((record) => blockOf(record, lines, document));
    const split = assemble(document, "topic-header", furniture, blocks, marks.indented);
    return { ...split, topics: topics ?? printedTopics(records), doubts, isNumbered: true };
  }
  return null;
}

/** One author at the head of every page is the document's. */
function namesAuthor(text: string): boolean {
  const { label = "", value = "" } = lineLabel(text) ?? {};
  return value !== "" && AUTHOR.has(usualRole(label) ?? "");
}

const AUTHOR: ReadonlySet<string> = new Set(["name", "organisation"]);

/** Pages, names and topics: where something else tells the responses apart, they alone do not. */
const byEdges = (document: Document, topics: readonly string[] | null): Way => ({
  isPart: () => false,
  read: (lines, anonymity) => {
    if (responseNumbers(document).lines.size > 0 || lines.some(({ text }) => isQuestion(text))) return null;
    const read = pageRecords(lines, anonymity, document, topics) ?? edgeRecords(lines, anonymity, topics);
    if (read === null) return null;
    const headers = headersRead(lines, topics, anonymity)?.form.separator ?? "lines";
    return headers === "lines" ? read : null;
  },
});

const printedTopics = (records: readonly RecordCut[]): readonly string[] => [
  ...new Set(records.flatMap(({ header }) => (header?.kind === "topics" ? headerItems(header.text) : []))),
];

function blockOf(
  { header, attribution, body, date }: RecordCut,
  lines: readonly ContentLine[],
  document: Document,
): ResponseBlock {
  const range = ({ from, to }: RecordLines): LineRange => [lines[from]!.line, lines[to - 1]!.line];
  const block: ResponseBlock = {
    header: header && { lines: range(header), kind: header.kind, text: header.text },
    attribution: attribution && { lines: range(attribution), kind: "line", text: attribution.text },
    body: range(body),
    date,
  };
  if (body.skip === 0) return block;
  const [first] = block.body;
  const { start, end } = document.lines[first - 1]!;
  const indent = document.text.slice(start, end).search(/\S/);
  return { ...block, label: [first, first], part: { from: Math.min(end, start + indent + body.skip) } };
}
