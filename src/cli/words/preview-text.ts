/** The first pages of a document as they are cut: what each line is, of which response, and why. */
import type { DocumentSeen } from "../../model/check.ts";
import type { Piece, PieceKind } from "../../model/response.ts";
import { counted } from "../../text/counted.ts";
import { fitted } from "./columns.ts";
import type { SummaryOptions } from "./paint.ts";
import { printable } from "./printable.ts";

/** What is enough to see whether a layout fits. */
const MOST = { pages: 3, lines: 160 };

const WORDS: Readonly<Record<PieceKind, string>> = {
  front: "no response",
  header: "topics",
  body: "text",
  attribution: "name",
  furniture: "no text",
};

/** In characters: what a line is, before its words. */
const LABEL = { line: 6, kind: 11, response: 5 };
const SHORTEST = 24;

/** @returns one line for each that is not blank, and what was found in all; nothing in it can act on a terminal */
export function previewText(seen: DocumentSeen, { style, width }: SummaryOptions): string {
  const { document, split, pageOf } = seen;
  const layout = split === null ? "in any layout" : `in the layout ${split.file ?? split.layout}`;
  const head = `${document.source}: ${counted(seen.responses.length, "response")} ${layout}`;
  const paints: Readonly<Record<PieceKind, (text: string) => string>> = {
    front: style.dim,
    furniture: style.dim,
    header: (text) => style.bold(style.cyan(text)),
    attribution: style.yellow,
    body: (text) => text,
  };
  const rows: string[] = [];
  let before: Piece | null = null;
  let last = 0;
  for (const [at, { start, end }] of document.lines.entries()) {
    if (pageOf(at + 1) > MOST.pages || rows.length >= MOST.lines) break;
    last = at + 1;
    for (const piece of piecesOn(seen, start, end)) {
      const words = printable(
        document.text.slice(Math.max(start, piece.start), Math.min(end, piece.end)).trim(),
      );
      if (words === "") continue;
      const why =
        split?.reasons?.get(at + 1) ?? (piece === before || split === null ? null : reasonOf(piece, seen));
      before = piece;
      const label = [
        String(at + 1).padStart(LABEL.line),
        fitted(WORDS[piece.kind], LABEL.kind),
        String(piece.response ?? "").padStart(LABEL.response),
      ].join("  ");
      const room = width - [...label].length - 2;
      const told = why === null ? "" : `  ← ${printable(why)}`;
      const text = fitted(words, Math.max(SHORTEST, room - [...told].length)).trimEnd();
      const reason = fitted(told, Math.min([...told].length, Math.max(0, room - [...text].length)));
      rows.push(`${style.dim(label)}  ${paints[piece.kind](text)}${style.dim(reason)}`);
    }
  }
  const left = document.lines.length - last;
  const more = left > 0 ? [style.dim(`${counted(left, "further line")} in ${document.source}`)] : [];
  return [style.bold(printable(head)), ...rows, ...more, ""].map((row) => `${row}\n`).join("");
}

/** Where nothing was found, all of it is in no response. */
function piecesOn({ document, split }: DocumentSeen, start: number, end: number): readonly Piece[] {
  const all = split?.pieces ?? [{ kind: "front", response: null, start: 0, end: document.text.length }];
  return all.filter((piece) => piece.start < end && piece.end > start);
}

function reasonOf({ kind, response: ordinal, start }: Piece, { responses }: DocumentSeen): string | null {
  const response = ordinal === null ? undefined : responses[ordinal - 1];
  switch (kind) {
    case "header": {
      const topics = response?.topics ?? [];
      if (topics.length === 0) return "a heading that is no topic";
      const shared = topics.filter((topic) =>
        responses.some((one) => one !== response && one.topics.includes(topic)),
      );
      return `${counted(topics.length, "topic")}, ${shared.length} of other responses, too`;
    }
    case "attribution":
      return response?.attribution.status ?? null;
    case "furniture":
      return "printed on every page, or between responses";
    case "front":
      return start === 0 ? "in front of the first response" : "in no response";
    case "body":
      return null;
  }
}
