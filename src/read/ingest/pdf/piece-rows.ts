/** Puts pieces of text that read in one direction together into rows, from their positions alone. */
import type { PlacedPiece } from "./page-pieces.ts";

/** A row of text. */
export interface PieceRow {
  readonly text: string;
  /** Of the baseline of the tallest letters. */
  readonly y: number;
  /** Of the tallest letters, in points. */
  readonly size: number;
  readonly x: number;
  readonly end: number;
  /** Whether words of it stand over other words: then they are read into one another. */
  readonly isOverprinted: boolean;
  /** From left to right. */
  readonly pieces: readonly PlacedPiece[];
}

/** Letters belong to a row whose baseline is nearer than this share of the taller size: superscripts do. */
const SAME_ROW = 0.5;

/** Words that cover more of one another than this share of the shorter are no kerning, and no accent. */
const OVERPRINT = 0.5;

/** A gap wider than this share of the size parts words. Spaces are 0.25 or more, kerning 0.1 or less. */
const WORD_GAP = 0.15;

/** @returns the rows from top to bottom */
export function pieceRows(pieces: readonly PlacedPiece[]): PieceRow[] {
  const rows: PieceRow[] = [];
  let row: PlacedPiece[] = [];
  let tallest: PlacedPiece | undefined;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    if (tallest && piece.y - tallest.y > SAME_ROW * Math.max(tallest.size, piece.size)) {
      rows.push(join(row, tallest));
      row = [];
      tallest = undefined;
    }
    row.push(piece);
    if (!tallest || piece.size > tallest.size) tallest = piece;
  }
  if (tallest) rows.push(join(row, tallest));
  return rows.filter((candidate) => candidate.text !== "");
}

function join(row: PlacedPiece[], tallest: PlacedPiece): PieceRow {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  let isOverprinted = false;
  let before: PlacedPiece | undefined;
  const pieces = row.sort((a, b) => a.x - b.x);
  for (const piece of pieces) {
    isOverprinted ||= before !== undefined && isOver(before, piece);
    before = piece;
    if (piece.x - end > WORD_GAP * Math.max(piece.size, 1) && !text.endsWith(" ")) text += " ";
    text += piece.text;
    end = Math.max(end, piece.end);
  }
  const { y, size } = tallest;
  // A soft hyphen is seen at the end of a line only, and says that the word goes on.
  const words = text
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/\u00AD(?!$)/g, "");
  return { text: words, y, size, x: pieces[0]?.x ?? 0, end, isOverprinted, pieces };
}

/** The same words printed twice look bold or cast a shadow; signs alone underline. */
function isOver(one: PlacedPiece, other: PlacedPiece): boolean {
  const shorter = Math.min(one.end - one.x, other.end - other.x);
  const shared = Math.min(one.end, other.end) - other.x;
  if (shared < OVERPRINT * shorter || shared < 2 * Math.min(one.size, other.size)) return false;
  return one.text !== other.text && /\p{L}{2}/u.test(one.text) && /\p{L}{2}/u.test(other.text);
}
