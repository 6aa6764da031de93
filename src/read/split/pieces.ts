/** Turns what was decided line by line into pieces that tile a document's text without gap or overlap. */
import type { Document } from "../../model/document.ts";
import type { Piece, PieceKind } from "../../model/response.ts";

/** What a line is, and the ordinal of the response it belongs to (null for front matter and furniture). */
export interface LineLabel {
  readonly kind: PieceKind;
  readonly response: number | null;
}

/** A place inside a line where another piece begins. */
export interface Cut {
  /** Offset into `Document.text`, inside a line. */
  readonly at: number;
  /** What the rest of that line is. */
  readonly label: LineLabel;
}

const FRONT: LineLabel = { kind: "front", response: null };

/**
 * Tiles a document: a piece runs from the start of its first line to the start of the next piece, so line
 * breaks, form feeds and blank lines after a line belong to that line's piece; the first piece starts at 0.
 *
 * @param labels one label a line, in order; null continues the piece before it (front matter at the start)
 * @param cuts where a line is divided, in the order of their offsets; a cut holds to the end of its line
 * @returns pieces in order, neighbours of one kind and response joined; none for an empty text
 */
export function tile(
  document: Document,
  labels: readonly (LineLabel | null)[],
  cuts: readonly Cut[] = [],
): Piece[] {
  const pieces: Piece[] = [];
  let label = labels[0] ?? FRONT;
  let start = 0;
  const close = (end: number): void => {
    if (end > start) pieces.push({ start, end, kind: label.kind, response: label.response });
    start = end;
  };
  const change = (to: LineLabel, at: number): void => {
    if (to.kind === label.kind && to.response === label.response) return;
    close(at);
    label = to;
  };
  let cut = 0;
  document.lines.forEach((line, index) => {
    const own = labels[index];
    if (own && index > 0) change(own, line.start);
    for (let next = cuts[cut]; next !== undefined && next.at <= line.end; next = cuts[++cut]) {
      change(next.label, next.at);
    }
  });
  close(document.text.length);
  return pieces;
}
