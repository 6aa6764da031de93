/** Puts notes that stand beside the text below the paragraphs that they belong to, as text boxes of office documents. */
import type { RegionColumn } from "./region-columns.ts";
import type { Row } from "./region-rows.ts";

/** In sizes of the letters: lines further apart are of two paragraphs. */
const APART = 1.6;

/** @param notes - in any order */
export function withNotesBelow(rows: readonly Row[], notes: readonly RegionColumn[]): Row[] {
  const all = [...rows];
  for (const note of [...notes].sort((a, b) => b[0]!.y - a[0]!.y)) {
    const beside = all.findLastIndex((row) => row.y <= note[0]!.y + row.size / 2);
    const end = endOf(all, Math.max(beside, 0));
    const [first, ...rest] = note;
    const below = all[end + 1];
    if (below !== undefined) all[end + 1] = { ...below, isApart: true };
    all.splice(end + 1, 0, { ...first!, isApart: true }, ...rest);
  }
  return all;
}

/** The last row of the paragraph; of one that goes on to the next page, that above it. */
function endOf(rows: readonly Row[], at: number): number {
  const isEnd = (row: number) => rows[row + 1]!.y - rows[row]!.y > APART * rows[row]!.size;
  for (let row = at; row + 1 < rows.length; row++) if (isEnd(row)) return row;
  if (/[.!?]["'’”)]*$/.test(rows.at(-1)?.text ?? "")) return rows.length - 1;
  for (let row = at - 1; row >= 0; row--) if (isEnd(row)) return row;
  return rows.length - 1;
}
