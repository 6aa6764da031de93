/** Puts the pieces of text of a PDF page where one sees them: turned upright, with letters that text has. */

/** A piece of text as pdf.js returns it; `transform` maps text space to the page. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  /** In points, along the text. */
  readonly width: number;
}

/** In points, from the top left corner of the page as one turns it to read the piece. */
export interface PlacedPiece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly end: number;
  readonly size: number;
  /** Quarter turns clockwise. */
  readonly turn: number;
}

/** Stands for a letter that the PDF does not map to Unicode. */
export const UNMAPPED = "\uFFFD";

/** @param view maps the page to the screen, y downwards (`getViewport({ scale: 1 }).transform`) */
export function pagePieces(items: readonly TextItem[], view: readonly number[]): PlacedPiece[] {
  return items.filter((item) => item.str !== "").map((item) => place(item, view));
}

function place(item: TextItem, view: readonly number[]): PlacedPiece {
  const [a, b, c, d, e, f] = times(view, item.transform);
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const [cos, sin] = [[1, 0] as const, [0, 1] as const, [-1, 0] as const, [0, -1] as const][turn]!;
  const x = e * cos + f * sin;
  const y = f * cos - e * sin;
  return { text: cleanText(item.str), x, y, end: x + item.width, size: Math.hypot(c, d), turn };
}

/**
 * pdf.js gives NUL for a letter that the PDF does not map to any; it stays visible. A line break or a form
 * feed inside a row would be taken for the end of a line or a page. U+F001 and U+F002 are the private codes
 * of `fi` and `fl` in many fonts, and what their PDFs give. A soft hyphen is not seen within a word.
 */
function cleanText(text: string): string {
  return text
    .replaceAll("\0", UNMAPPED)
    .replaceAll("\uF001", "fi")
    .replaceAll("\uF002", "fl")
    .replace(/\u00AD(?=\p{L})/gu, "")
    .replace(/\s/gu, " ")
    .replace(/\p{Cc}/gu, "");
}

function times(m: readonly number[], n: readonly number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
