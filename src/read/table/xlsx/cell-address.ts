/** Reads addresses of cells and of areas: `C12`, `A1:C1`. */
import type { MergedArea } from "../workbook-sheet.ts";

/** Both 1-based. */
export interface CellAddress {
  readonly line: number;
  readonly column: number;
}

/** @returns null for what is no address */
export function cellAddress(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,7})$/.exec(text) ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { line: Number(digits), column };
}

/** @returns null for what is no area */
export function areaOf(text: string): MergedArea | null {
  const [first, last] = text.split(":").map(cellAddress);
  return first && last ? { lines: [first.line, last.line], columns: [first.column, last.column] } : null;
}
