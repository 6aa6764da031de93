/** Joins neighbouring responses of a document: what was taken for a boundary between them becomes text. */
import type { Document, Span } from "../../model/document.ts";
import type { Piece } from "../../model/response.ts";
import type { SplitResponse } from "../../model/split.ts";

export interface JoinedUp {
  readonly found: SplitResponse;
  readonly pieces: readonly Piece[];
}

/** @returns the different attributions that the parts print */
export const attributionsOf = (parts: readonly SplitResponse[]): readonly string[] => [
  ...new Set(parts.flatMap(({ attributionText }) => attributionText ?? [])),
];

/**
 * The header is that of the first part. One attribution is kept: one that stands before or behind all the texts, else
 * the last that is printed. Every other line of a header or an attribution between the texts was a line of them.
 *
 * @param parts - neighbours, in the order of the document
 */
export function joined(
  document: Document,
  parts: readonly SplitResponse[],
  pieces: readonly Piece[],
): JoinedUp {
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const body = [first.body[0], last.body[1]] as const;
  const kept = keptAttribution(parts, body);
  const ordinals = new Set(parts.map(({ ordinal }) => ordinal));
  const text = { start: first.bodySpans[0]?.start ?? 0, end: last.bodySpans.at(-1)?.end ?? 0 };
  const keptSpan = kept?.attribution ? spanOf(document, kept.attribution) : null;
  const isText = ({ kind, start, response }: Piece) =>
    (kind === "header" || kind === "attribution") &&
    start >= text.start &&
    start < text.end &&
    !(kind === "attribution" && response === kept?.ordinal && keptSpan !== null && start < keptSpan.end);
  const owned = pieces.map((piece): Piece => {
    if (piece.response === null || !ordinals.has(piece.response)) return piece;
    return { ...piece, response: first.ordinal, kind: isText(piece) ? "body" : piece.kind };
  });
  const own = owned.flatMap(({ start, end, kind, response }, at) =>
    kind === "body" && response === first.ordinal ? [{ start, end, isNew: pieces[at]!.kind !== "body" }] : [],
  );
  const spans = textSpans(document, parts, body, own);
  const found: SplitResponse = {
    ...first,
    body,
    bodyLines: spans.map(({ line }) => line),
    bodySpans: spans.map(({ start, end }) => ({ start, end })),
    attribution: kept?.attribution ?? null,
    attributionKind: (kept ?? first).attributionKind,
    attributionText: kept?.attributionText ?? null,
    date: parts.find(({ date }) => date !== null)?.date ?? null,
  };
  return { found, pieces: owned };
}

function keptAttribution(parts: readonly SplitResponse[], body: readonly [number, number]) {
  const printed = parts.filter(({ attributionText }) => attributionText !== null);
  const isOutside = ({ attribution }: SplitResponse) =>
    attribution === null || attribution[1] < body[0] || attribution[0] > body[1];
  return printed.find(isOutside) ?? printed.at(-1);
}

const spanOf = (document: Document, [first, last]: readonly [number, number]): Span => ({
  start: document.lines[first - 1]!.start,
  end: document.lines[last - 1]!.end,
});

interface TextSpan extends Span {
  readonly line: number;
}

/** The text of the parts as it was, and what of the lines between has become text; blank lines part paragraphs. */
function textSpans(
  document: Document,
  parts: readonly SplitResponse[],
  [from, to]: readonly [number, number],
  own: readonly (Span & { readonly isNew: boolean })[],
): readonly TextSpan[] {
  const before = new Map<number, Span>();
  for (const { bodyLines, bodySpans } of parts)
    for (const [at, line] of bodyLines.entries()) before.set(line, hull(before.get(line), bodySpans[at]!));
  const gaps = gapsOf(parts);
  const spans: TextSpan[] = [];
  let piece = 0;
  let isAfterFurniture = false;
  for (let line = from; line <= to; line++) {
    const whole = document.lines[line - 1]!;
    while (piece < own.length && own[piece]!.end <= whole.start) piece++;
    const known = before.get(line);
    if (!gaps.some(([first, last]) => first <= line && line <= last)) {
      if (known !== undefined) spans.push({ line, ...known });
      continue;
    }
    let span = known;
    for (let next = piece; next < own.length && own[next]!.start <= whole.end; next++) {
      if (known !== undefined && !own[next]!.isNew) continue;
      const [start, end] = [Math.max(own[next]!.start, whole.start), Math.min(own[next]!.end, whole.end)];
      if (start < end || (start === end && start === whole.start && end === whole.end))
        span = hull(span, { start, end });
    }
    const isBlank = span !== undefined && document.text.slice(span.start, span.end).trim() === "";
    // As in the parts: a paragraph goes on over a page break.
    if (span === undefined) isAfterFurniture = true;
    else if (!(isBlank && isAfterFurniture)) {
      isAfterFurniture = false;
      spans.push({ line, ...span });
    }
  }
  return spans;
}

/** Lines between the texts of neighbours, with the one at each end: a boundary may stand inside a line. */
const gapsOf = (parts: readonly SplitResponse[]): readonly (readonly [number, number])[] =>
  parts.slice(1).map((part, at) => [parts[at]!.body[1], part.body[0]]);

const hull = (one: Span | undefined, other: Span): Span =>
  one === undefined ? other : { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
