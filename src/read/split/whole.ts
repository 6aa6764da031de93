/** The `whole` layout: one file is one response, such as a letter, a message or a filled-in form. */
import type { AnonymityReader } from "../../cues/anonymity.ts";
import type { Document, Span } from "../../model/document.ts";
import type { SplitResponse, SplitResult } from "../../model/split.ts";
import { type Cut, type LineLabel, tile } from "./pieces.ts";
import { textLines } from "./text-lines.ts";
import { toldAside } from "./whole/aside-told.ts";
import { doubtsAbout } from "./whole/doubts.ts";
import { type Letter, type LinePart, readLetter } from "./whole/letter.ts";

const RESPONSE = 1;
const LABELS: Readonly<Record<LinePart, LineLabel>> = {
  front: { kind: "front", response: null },
  subject: { kind: "header", response: RESPONSE },
  text: { kind: "body", response: RESPONSE },
  signature: { kind: "attribution", response: RESPONSE },
  quoted: { kind: "furniture", response: null },
  notice: { kind: "furniture", response: null },
};

/**
 * @param furniture - 1-based numbers of lines that are page furniture
 * @returns null where no line is text
 */
export function splitWhole(
  document: Document,
  furniture: ReadonlySet<number>,
  anonymity: AnonymityReader,
): SplitResult | null {
  return wholeOf(document, furniture, anonymity)?.result ?? null;
}

/** The same, with what was read: by it `auto` tells whether the file is one letter. */
export function wholeOf(
  document: Document,
  furniture: ReadonlySet<number>,
  anonymity: AnonymityReader,
): { readonly result: SplitResult; readonly letter: Letter } | null {
  const text = textLines(document, furniture);
  const rawOf = (at: number): string => {
    const line = document.lines[text.lines[at]!.number - 1]!;
    return document.text.slice(line.start, Math.min(line.end, line.start + LONGEST_RAW));
  };
  const letter = readLetter(text.lines, { anonymity, rawOf, message: document.message ?? null });
  const response = responseOf(document, letter, text.furniture);
  if (response === null) return null;
  const labels: (LineLabel | null)[] = document.lines.map((_, at) =>
    text.furniture.has(at + 1) ? LABELS.notice : null,
  );
  letter.lines.forEach(({ number }, at) => {
    labels[number - 1] = letter.skips.has(at) ? LABELS.front : LABELS[letter.parts[at]!];
  });
  const cuts: Cut[] = response.bodySpans.flatMap(({ start }, i) =>
    start > lineStart(document, response.bodyLines[i]!) ? [{ at: start, label: LABELS.text }] : [],
  );
  const result: SplitResult = {
    layout: "whole",
    topics: [],
    responses: [response],
    pieces: tile(document, labels, cuts),
    doubts: doubtsAbout(letter),
    setAside: toldAside(letter),
  };
  return { result, letter };
}

const LONGEST_RAW = 2000;

const lineStart = (document: Document, number: number): number => document.lines[number - 1]!.start;

function responseOf(
  document: Document,
  letter: Letter,
  furniture: ReadonlySet<number>,
): SplitResponse | null {
  const { lines, head, sender, topics } = letter;
  const body = bodyOf(document, letter, furniture);
  const [first] = body;
  const last = body.at(-1);
  if (first === undefined || last === undefined) return null;
  const printed = [...new Set([...letter.naming, ...letter.wishes])].sort((a, b) => a - b);
  const numberOf = (at: number): number => lines[at]!.number;
  const title = topics ?? head.subject;
  const wishes = letter.wishes.filter((at) => !letter.naming.includes(at)).map((at) => lines[at]!.words);
  const text = [...(letter.printed === null ? [] : [letter.printed]), ...wishes].join("\n");
  return {
    ordinal: RESPONSE,
    header: title === null ? null : [numberOf(title.at), numberOf(title.at)],
    headerKind: topics === null ? "title" : "topics",
    headerText: title === null ? null : title.text,
    body: [first.number, last.number],
    bodySpans: body.map(({ span }) => span),
    bodyLines: body.map(({ number }) => number),
    attribution: printed.length === 0 ? null : [numberOf(printed[0]!), numberOf(printed.at(-1)!)],
    attributionKind: "sender",
    attributionText: text === "" ? null : text,
    sender: { name: sender.name, organisation: sender.organisation, others: sender.others },
    date: letter.date,
  };
}

interface BodyLine {
  readonly number: number;
  readonly span: Span;
}

/** Lines of text, with the blank lines between two that follow one another. */
function bodyOf(
  document: Document,
  { lines, parts, skips }: Letter,
  furniture: ReadonlySet<number>,
): readonly BodyLine[] {
  const body: BodyLine[] = [];
  const add = (number: number, skip: number): void => {
    const { start, end } = document.lines[number - 1]!;
    body.push({
      number,
      span: { start: skip === 0 ? start : afterWords(document.text, start, end, skip), end },
    });
  };
  lines.forEach(({ number }, at) => {
    if (parts[at] !== "text") return;
    const before = lines[at - 1];
    // Blank lines after furniture belong to it.
    if (before !== undefined && parts[at - 1] === "text")
      for (let next = before.number + 1; next < number && !furniture.has(next); next += 1) add(next, 0);
    add(number, skips.get(at) ?? 0);
  });
  return body;
}

/** Offset in a line behind so many characters of its words, whose white space is collapsed. */
function afterWords(text: string, start: number, end: number, count: number): number {
  let at = start;
  let words = 0;
  let isSpace = true;
  for (; at < end && words < count; at += 1) {
    const space = /[\s\u200B\uFEFF]/.test(text.charAt(at));
    if (!space || !isSpace) words += 1;
    isSpace = space;
  }
  while (at < end && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
