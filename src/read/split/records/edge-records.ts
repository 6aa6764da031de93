/** Texts between which a name stands, or topics and a name, with no mark on them: after each text, or before it. */
import type { AnonymityReader } from "../../../cues/anonymity.ts";
import { type ContentLine, endsSentence, joinedWords } from "../../../cues/content-line.ts";
import type { SplitDoubt } from "../../../model/split.ts";
import { type Edge, isLikeEdge, namesAlone, namesWithTopics } from "./edge-names.ts";
import { frontEnd } from "./front-end.ts";
import { areHeaded } from "./headed-texts.ts";
import { lineNumbersOf, type RecordCut, type RecordLines, type RecordsRead } from "./record.ts";

/** Share of texts that end with a sentence. */
const LEAST = 0.8;

/** @returns null where the document neither begins nor ends with a name */
export function edgeRecords(
  lines: readonly ContentLine[],
  anonymity: AnonymityReader,
  topics: readonly string[] | null,
): RecordsRead | null {
  for (const edges of [namesWithTopics(lines, topics, anonymity), namesAlone(lines, anonymity)]) {
    const read = edges && between(lines, edges);
    if (read) return read;
  }
  return null;
}

function between(lines: readonly ContentLine[], edges: readonly Edge[]): RecordsRead | null {
  const isAfter = edges.at(-1)!.to === lines.length;
  const front = isAfter ? frontEnd(lines, edges[0]!.from) : { at: edges[0]!.from, isDoubtful: false };
  const texts = edges.map(
    ({ from, to }, at): RecordLines =>
      isAfter
        ? { from: edges[at - 1]?.to ?? front.at, to: from }
        : { from: to, to: edges[at + 1]?.from ?? lines.length },
  );
  if (!isAfter && lines.slice(0, front.at).some(({ text }) => endsSentence(text)) && !speaks(lines, front.at))
    return null;
  const ended = texts.filter(({ from, to }) => to > from && endsSentence(lines[to - 1]!.text));
  if (texts.some(({ from, to }) => to <= from) || ended.length < texts.length * LEAST) return null;
  if (areHeaded(lines, texts)) return null;
  const records = edges.map(
    ({ name, topics }, at): RecordCut => ({
      header: topics && { ...topics, text: joinedWords(lines, topics.from, topics.to), kind: "topics" },
      attribution: { ...name, text: joinedWords(lines, name.from, name.to) },
      body: { ...texts[at]!, skip: 0 },
      beside: [],
      date: null,
    }),
  );
  const left = texts.flatMap(lineNumbersOf).filter((at) => isLikeEdge(lines, at));
  const doubts: SplitDoubt[] = left.map((at) => ({
    line: lines[at]!.line,
    found: "a line inside a text like those between texts",
  }));
  if (front.isDoubtful)
    doubts.push({ line: lines[front.at]!.line, found: "a first text that may begin with front matter" });
  return { records, doubts: doubts.slice(0, 1) };
}

/** Whether all above the first name is a title and what the document says of itself. */
const speaks = (lines: readonly ContentLine[], end: number): boolean => frontEnd(lines, end + 1).at >= end;
