/** Whether a line of a column is full, so that what follows may go on with it. */
import type { PieceRow } from "./piece-rows.ts";

/** The first word of the next line would not have stood on it. */
export function isFullLine(column: readonly PieceRow[], { end }: PieceRow, next: PieceRow): boolean {
  const right = column.reduce((most, row) => Math.max(most, row.end), end);
  const letter = (next.end - next.x) / Math.max(1, next.text.length);
  const word = next.text.split(" ", 1)[0]!.length + 1;
  return end + word * letter > right;
}
