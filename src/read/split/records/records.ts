/** Reads a document that prints every response as a record of one form, and says what each part of it is. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, contentLines } from "../../../cues/content-line.ts";
import { headerItems } from "../../../cues/header.ts";
import type { PageMarks } from "../../../cues/page-marks.ts";
import type { Document } from "../../../model/document.ts";
import type { LineRange } from "../../../model/response.ts";
import type { SplitResult } from "../../../model/split.ts";
import { assemble, type ResponseBlock } from "../assemble.ts";
import { usualRole } from "./label-roles.ts";
import { labelledRecords } from "./labelled-records.ts";
import { isClosing } from "./letter-end.ts";
import { isGreeting, letterRecords } from "./letter-records.ts";
import { lineLabel } from "./line-label.ts";
import type { RecordRead, Stretch } from "./record.ts";

/** The ways, the one that asks for most first. */
const WAYS = [labelledRecords, letterRecords] as const;

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
  // What every page prints alike may be a part of every response.
  const isOfRecord = (line: number): boolean => {
    const { start, end } = document.lines[line - 1]!;
    const text = document.text.slice(start, end).trim();
    return usualRole(lineLabel(text)?.label ?? "") !== null || isGreeting(text) || isClosing(text);
  };
  const pages = new Set([...marks.furniture].filter((line) => !isOfRecord(line)));
  const lines = contentLines(document, { ...marks, furniture: pages });
  for (const way of WAYS) {
    const records = way(lines, anonymity);
    if (records === null) continue;
    const furniture = new Set(pages);
    for (const { beside } of records) for (const at of beside) furniture.add(lines[at]!.line);
    const blocks = records.map((record) => blockOf(record, lines, document));
    const split = assemble(document, "topic-header", furniture, blocks, marks.indented);
    return { ...split, topics: topics ?? printedTopics(records), isNumbered: true };
  }
  return null;
}

const printedTopics = (records: readonly RecordRead[]): readonly string[] => [
  ...new Set(records.flatMap(({ header }) => (header?.kind === "topics" ? headerItems(header.text) : []))),
];

function blockOf(
  { header, attribution, body, date }: RecordRead,
  lines: readonly ContentLine[],
  document: Document,
): ResponseBlock {
  const range = ({ from, to }: Stretch): LineRange => [lines[from]!.line, lines[to - 1]!.line];
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
