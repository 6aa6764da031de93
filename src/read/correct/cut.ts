/** Cuts a response of a document at lines of its text: at each a response of its own begins. */
import type { Document } from "../../model/document.ts";
import type { LineRange, Piece } from "../../model/response.ts";
import type { SplitResponse } from "../../model/split.ts";
import type { CorrectionFaultWords } from "./fault.ts";

export interface CutUp {
  /** The first is what is left of the response. */
  readonly parts: readonly SplitResponse[];
  readonly pieces: readonly Piece[];
}

/** @returns why no response can begin at the line; null where one can */
export function cutFault(
  document: Document,
  id: string,
  found: SplitResponse,
  line: number,
): CorrectionFaultWords | null {
  const [first, last] = found.body;
  const refuse = (what: string): CorrectionFaultWords => [
    what,
    `a line of its text on which a new response begins: after line ${first}, up to line ${last}`,
    "count the lines of the source, or of the text that is read from it, from 1; responses.csv has the line of each response",
  ];
  if (line < first || line > last) return refuse(`line ${line}, which is not in the text of ${id}`);
  const at = found.bodyLines.indexOf(line);
  if (at < 0) return refuse(`line ${line} of ${id}, which is page furniture, a header or an attribution`);
  if (isBlank(document, found, at)) return refuse(`line ${line} of ${id}, which is blank`);
  if (found.bodySpans.findIndex((_, one) => !isBlank(document, found, one)) === at)
    return refuse(`line ${line}, at which the text of ${id} begins anyway`);
  return null;
}

/** @param at - place of a line in the text */
const isBlank = (document: Document, { bodySpans }: SplitResponse, at: number): boolean => {
  const { start, end } = bodySpans[at]!;
  return document.text.slice(start, end).trim() === "";
};

/**
 * A heading over several responses is that of each part; a header of topics, that of the first alone. An attribution
 * belongs to the part in which it stands.
 *
 * @param lines - ascending, each without a fault
 * @param next - the ordinal of the first part that is cut off
 */
export function cutUp(
  document: Document,
  found: SplitResponse,
  lines: readonly number[],
  pieces: readonly Piece[],
  next: number,
): CutUp {
  const starts = [found.body[0], ...lines];
  const holder = starts.findLastIndex((start) => start <= (found.attribution?.[0] ?? 0));
  const isHeadingOfAll = found.headerKind === "heading";
  const parts = starts.map((start, at): SplitResponse => {
    const from = at === 0 ? 0 : found.bodyLines.indexOf(start);
    const end = starts[at + 1];
    let to = end === undefined ? found.bodyLines.length : found.bodyLines.indexOf(end);
    while (to > from + 1 && isBlank(document, found, to - 1)) to--;
    const body: LineRange = [start, end === undefined ? found.body[1] : found.bodyLines[to - 1]!];
    const isHolder = at === Math.max(0, holder);
    return {
      ...found,
      body,
      bodyLines: found.bodyLines.slice(from, to),
      bodySpans: found.bodySpans.slice(from, to),
      ...(isHolder ? {} : { attribution: null, attributionText: null }),
      ...(at === 0 ? {} : { ordinal: next + at - 1, cutFrom: found.cutFrom ?? found.ordinal, date: null }),
      ...(at === 0 || isHeadingOfAll ? {} : { header: null, headerText: null }),
    };
  });
  const offsets = lines.map((line) => document.lines[line - 1]!.start);
  const ordinalAt = (offset: number) => parts[offsets.filter((one) => one <= offset).length]!.ordinal;
  const divided = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.response !== found.ordinal) return [piece];
    const inside = offsets.filter((offset) => piece.start < offset && offset < piece.end);
    return [piece.start, ...inside].map((start, at) => ({
      ...piece,
      start,
      end: inside[at] ?? piece.end,
      response: ordinalAt(start),
    }));
  });
  return { parts, pieces: divided };
}
