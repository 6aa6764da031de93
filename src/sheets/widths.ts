/** How wide columns are, so that words are whole and lines of text wrap. */
import type { Cell } from "./workbook.ts";

/** Of the first column, which holds the heading and the lines above the table too. */
const FIRST = 44;
const LEAST = 14;
const MOST = 70;

/** @returns widths in characters */
export function columnWidths(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly number[] {
  return headers.map((header, index) => {
    if (index === 0) return FIRST;
    let width = Math.max(LEAST, ...header.split(" ").map((word) => word.length + 2));
    for (const row of rows) width = Math.max(width, String(row[index]).length + 2);
    return Math.min(width, MOST);
  });
}
