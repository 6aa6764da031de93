/** Parts the pieces of a region into its columns, and measures how the columns go together. */
import { NEXT_LINE } from "./gutters.ts";
import type { Region } from "./page-regions.ts";
import { type PieceRow, pieceRows } from "./piece-rows.ts";

export type RegionColumn = readonly PieceRow[];

/** @returns from left to right; a piece that goes over a gutter stands where it begins */
export function regionColumns({ rows, gutters }: Region): RegionColumn[] {
  const parts = [0, ...gutters].map(() => [] as PieceRow["pieces"][number][]);
  for (const row of rows)
    for (const piece of row.pieces) {
      const at = gutters.findIndex(({ x, end }) => piece.x < (x + end) / 2);
      parts[at < 0 ? gutters.length : at]!.push(piece);
    }
  return parts.map(pieceRows).filter((column) => column.length > 0);
}

/** Distance of two lines of a cell or paragraph: most are further apart where each cell has a line or two. */
export function lineDistance(columns: readonly RegionColumn[]): number {
  const size = Math.max(...columns.map((column) => column[0]?.size ?? 0));
  const all = columns.flatMap(distances).sort((a, b) => a - b);
  const near = all.filter((distance) => distance <= WIDEST * size);
  const some = near.length > 0 ? near : all;
  return some[Math.floor(some.length * CLOSEST)] ?? 0;
}

const CLOSEST = 0.2;

/** In sizes of the letters: lines of one paragraph are seldom further apart. */
const WIDEST = 1.7;

const distances = (column: RegionColumn): number[] => column.slice(1).map((row, at) => row.y - column[at]!.y);

/** How many pairs of lines of one paragraph there are, and the share of those over which a sentence goes on. */
export function flowOf(columns: readonly RegionColumn[]): { readonly pairs: number; readonly share: number } {
  const usual = lineDistance(columns);
  let pairs = 0;
  let flows = 0;
  for (const column of columns)
    column.slice(1).forEach((row, at) => {
      const above = column[at]!;
      if (row.y - above.y > NEXT_LINE * usual) return;
      pairs++;
      if (/[\p{L}\p{N},\-–’'")]$/u.test(above.text) && /^\p{Ll}/u.test(row.text)) flows++;
    });
  return { pairs, share: flows / Math.max(1, pairs) };
}

export interface Cuts {
  readonly ys: readonly number[];
  readonly share: number;
}

/** Rows of a table part all cells; paragraphs of prose part their own column. */
export const isCut = ({ ys, share }: Cuts): boolean => ys.length >= LEAST_CUTS && share >= SHARED;

const LEAST_CUTS = 2;
const SHARED = 0.7;

/**
 * Heights at which all columns have space, and how many of the column that has most; only as far as there are two
 * columns beside one another.
 */
export function cutsOf(columns: readonly RegionColumn[]): Cuts {
  const usual = lineDistance(columns);
  const lasts = columns.map((column) => column.at(-1)!.y).sort((a, b) => b - a);
  const until = lasts[1] ?? 0;
  const all = columns.flat().sort((a, b) => a.y - b.y);
  const cuts = all.slice(1).filter((row, at) => row.y - all[at]!.y > APART_CELLS * usual && row.y <= until);
  const most = Math.max(
    0,
    ...columns.map(
      (column) => column.slice(1).filter((row, at) => isWide(column[at]!, row, usual, until)).length,
    ),
  );
  return { ys: cuts.map(({ y }) => y), share: cuts.length / Math.max(1, most) };
}

const isWide = (above: PieceRow, row: PieceRow, usual: number, until: number): boolean =>
  row.y - above.y > APART_CELLS * usual && row.y <= until;

/** Cells of a table stand a little further apart than their lines, in distances of lines. */
export const APART_CELLS = 1.12;
