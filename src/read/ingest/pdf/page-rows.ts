/** Puts the pieces of text on a PDF page together into rows, from their positions alone. */

/** A piece of text as pdf.js returns it; `transform` maps text space to the page. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  /** In points, along the text. */
  readonly width: number;
}

/** A row of text on the page. */
export interface Row {
  readonly text: string;
  /** Of the baseline, in points from the top of the page as one reads it. */
  readonly y: number;
  /** Of the tallest letters, in points. */
  readonly size: number;
  /** Whether words of it stand over other words: then they are read into one another. */
  readonly isOverprinted: boolean;
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  /** Quarter turns clockwise. */
  readonly turn: number;
}

/** Stands for a letter that the PDF does not map to Unicode. */
export const UNMAPPED = "\uFFFD";

/** Letters belong to a row whose baseline is nearer than this share of the taller size: superscripts do. */
const SAME_ROW = 0.5;

/** Words that cover more of one another than this share of the shorter are no kerning, and no accent. */
const OVERPRINT = 0.5;

/** A gap wider than this share of the size parts words. Spaces are 0.25 or more, kerning 0.1 or less. */
const WORD_GAP = 0.15;

/**
 * @param items the page's text in any order: page numbers often come first in the file
 * @param view maps the page to the screen, y downwards (`getViewport({ scale: 1 }).transform`)
 * @returns rows from top to bottom; text turned by a quarter or more follows, read in its own direction
 */
export function pageRows(items: readonly TextItem[], view: readonly number[]): Row[] {
  const pieces = items.filter((item) => item.str !== "").map((item) => place(item, view));
  return [0, 1, 2, 3].flatMap((turn) => rowsOf(pieces.filter((piece) => piece.turn === turn)));
}

function place(item: TextItem, view: readonly number[]): Piece {
  const [a, b, c, d, e, f] = times(view, item.transform);
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const [cos, sin] = [[1, 0] as const, [0, 1] as const, [-1, 0] as const, [0, -1] as const][turn]!;
  const x = e * cos + f * sin;
  const y = f * cos - e * sin;
  const text = cleanText(item.str);
  return { text, x, y, end: x + item.width, size: Math.hypot(c, d), turn };
}

/**
 * pdf.js gives NUL for a letter that the PDF does not map to any; it stays visible. A line break or a form
 * feed inside a row would be taken for the end of a line or a page. U+F001 and U+F002 are the private codes
 * of `fi` and `fl` in many fonts, and what their PDFs give.
 */
function cleanText(text: string): string {
  return text
    .replaceAll("\0", UNMAPPED)
    .replaceAll("\uF001", "fi")
    .replaceAll("\uF002", "fl")
    .replace(/\s/gu, " ")
    .replace(/\p{Cc}/gu, "");
}

function times(m: readonly number[], n: readonly number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Rows of pieces that all read in the same direction. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let row: Piece[] = [];
  let tallest: Piece | undefined;
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

function join(row: Piece[], tallest: Piece): Row {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  let isOverprinted = false;
  let before: Piece | undefined;
  for (const piece of row.sort((a, b) => a.x - b.x)) {
    isOverprinted ||= before !== undefined && isOver(before, piece);
    before = piece;
    if (piece.x - end > WORD_GAP * Math.max(piece.size, 1) && !text.endsWith(" ")) text += " ";
    text += piece.text;
    end = Math.max(end, piece.end);
  }
  return { text: text.replace(/ {2,}/g, " ").trim(), y: tallest.y, size: tallest.size, isOverprinted };
}

/** The same words printed twice look bold or cast a shadow; signs alone underline. */
function isOver(one: Piece, other: Piece): boolean {
  const shorter = Math.min(one.end - one.x, other.end - other.x);
  const shared = Math.min(one.end, other.end) - other.x;
  if (shared < OVERPRINT * shorter || shared < 2 * Math.min(one.size, other.size)) return false;
  return one.text !== other.text && /\p{L}{2}/u.test(one.text) && /\p{L}{2}/u.test(other.text);
}
