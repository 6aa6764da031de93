/** One response a page: each page ends in a name, and the next begins another response. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence } from "../../../cues/content-line.ts";
import { topicKey } from "../../../cues/topic-key.ts";
import type { Document } from "../../../model/document.ts";
import type { SplitDoubt } from "../../../model/split.ts";
import { closingName } from "./closing-name.ts";
import { areHeaded } from "./headed-texts.ts";
import {
  LEAST_RECORDS,
  lineNumbersOf,
  type RecordCut,
  type RecordLines,
  type RecordsRead,
} from "./record.ts";

/** Share of the pages that end in a name, and of those that begin with the same words. */
const LEAST = { signed: 0.7, headed: 0.8 };

/** In lines. */
const LONGEST_HEAD = 4;

/** A response that goes on over the end of a page. */
interface Begun {
  readonly from: number;
  readonly beside: readonly number[];
}

/** @returns null where pages are not the responses */
export function pageRecords(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
  { lines: printed }: Document,
  topics: readonly string[] | null,
): RecordsRead | null {
  const given = new Set(topics?.map(topicKey));
  const isHeader = (text: string) => text.includes(";") || given.has(topicKey(text));
  const all = pagesOf(lines, ({ line }) => printed[line - 1]!.page);
  const heads = headLines(lines, all);
  // Topics that all responses have in common are printed on every page, too.
  const first = all.at(-1)?.from ?? 0;
  if (lines.slice(first, first + heads).some(({ text }) => isHeader(text))) return null;
  // A title page holds no text.
  const isText = ({ from, to }: RecordLines) => lines.slice(from, to).some(({ text }) => endsSentence(text));
  const pages = isText(all[0] ?? { from: 0, to: 0 }) ? all : all.slice(1);
  if (pages.length < LEAST_RECORDS) return null;
  const records: RecordCut[] = [];
  const doubts: SplitDoubt[] = [];
  let open: Begun | null = null;
  for (const [at, page] of pages.entries()) {
    const head = lineNumbersOf({ from: page.from, to: page.from + heads });
    const text = { from: page.from + heads, to: page.to };
    if (text.to <= text.from) return null;
    const attribution = closingName(lines, text, anonymity);
    const begun: Begun = open ?? { from: text.from, beside: [] };
    const beside = [...begun.beside, ...head];
    // Without a name it goes on, on the next page; or nobody signed it.
    if (attribution === null && endsSentence(lines[text.to - 1]!.text))
      doubts.push({
        line: lines[text.from]!.line,
        found: "a page that ends without a name, where others have one",
      });
    if (attribution === null && at < pages.length - 1) open = { from: begun.from, beside };
    else {
      const to = attribution?.from ?? text.to;
      records.push({
        header: null,
        attribution,
        body: { from: begun.from, to, skip: 0 },
        beside,
        date: null,
      });
      open = null;
    }
  }
  const signed = records.filter(({ attribution }) => attribution !== null).length;
  if (records.length < LEAST_RECORDS || signed < pages.length * LEAST.signed) return null;
  return areHeaded(
    lines,
    records.map(({ body }) => body),
  )
    ? null
    : { records, doubts: doubts.slice(0, 1) };
}

function pagesOf(
  lines: readonly ContentLine[],
  pageOf: (line: ContentLine) => number,
): readonly RecordLines[] {
  const starts = lines.flatMap((line, at) =>
    at === 0 || pageOf(lines[at - 1]!) !== pageOf(line) ? [at] : [],
  );
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? lines.length }));
}

/** How many first lines pages have in common, numbers aside. */
function headLines(lines: readonly ContentLine[], pages: readonly RecordLines[]): number {
  let heads = 0;
  for (; heads < LONGEST_HEAD; heads++) {
    const texts = new Map<string, number>();
    for (const { from, to } of pages) {
      const text = from + heads < to ? lines[from + heads]!.text.replace(/\d+/g, "#") : "";
      if (text !== "") texts.set(text, (texts.get(text) ?? 0) + 1);
    }
    if (Math.max(0, ...texts.values()) < pages.length * LEAST.headed) break;
  }
  return heads;
}
