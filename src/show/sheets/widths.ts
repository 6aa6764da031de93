/** How wide columns are, so that words are whole and lines of text wrap. */
import { textWidth } from "./text-width.ts";
import type { SheetCell } from "./workbook.ts";

/** Of the first column, which holds the heading and the lines above the table too. */
const FIRST = 44;
const LEAST = 14;
const MOST = 70;
/** Beside the text. */
const SPACE = 2;

/** @returns widths in digits */
export function columnWidths(
  headers: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): readonly number[] {
  return headers.map((header, index) => {
    if (index === 0) return FIRST;
    let width = LEAST;
    for (const word of header.split(" ")) width = Math.max(width, textWidth(word) + SPACE);
    for (const row of rows) width = Math.max(width, textWidth(String(row[index])) + SPACE);
    return Math.min(Math.ceil(width), MOST);
  });
}
