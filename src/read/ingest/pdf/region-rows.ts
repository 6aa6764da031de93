/** Writes a region as rows in the order in which one reads them: column after column, or row after row of a table. */
import { isFullLine } from "./full-line.ts";
import type { Side } from "./page-edges.ts";
import type { PieceRow } from "./piece-rows.ts";
import { APART_CELLS, lineDistance, type RegionColumn } from "./region-columns.ts";
import { type CellRow, tableRows } from "./table-rows.ts";

/** A row of text on the page. */
export interface Row {
  readonly text: string;
  /** Of the baseline, in points from the top of the page as one reads it. */
  readonly y: number;
  /** Of the tallest letters, in points. */
  readonly size: number;
  readonly isOverprinted: boolean;
  /** Whether a blank line stands above it, where that is not told by the row before. */
  readonly isApart?: boolean;
  /** Baseline of what stands above it, where that is not the row before. */
  readonly above?: number;
  /** At the edge of the page, the first or another from there, from 0, and on other pages, too. */
  readonly edge?: readonly [Side, number];
  /** It stands in a row of a table beside other words. */
  readonly isInTable?: boolean;
}

/** A page begins in the middle of a sentence or not, and so does a column: what one sees is whether the line above is full. */
export function columnRows(columns: readonly RegionColumn[]): Row[] {
  return columns.flatMap((column, at) => {
    const before = columns[at - 1];
    const [first, ...rest] = column;
    if (first === undefined || before === undefined) return column;
    return [{ ...first, isApart: !goesOn(before, first) }, ...rest];
  });
}

function goesOn(column: RegionColumn, row: PieceRow): boolean {
  return /^\p{Ll}/u.test(row.text) || isFullLine(column, column.at(-1)!, row);
}

/**
 * A line a row with tabs between its cells, as tables of office documents; where a cell holds several paragraphs, the
 * cells of the row one below the other.
 */
export function cellRows(columns: readonly RegionColumn[]): Row[] {
  const usual = lineDistance(columns);
  const rows = tableRows(columns);
  let isBroken = true;
  return rows.flatMap((cells) => {
    const isLine = cells.every((cell) => !hasParagraphs(cell, usual));
    const isApart = isBroken || !isLine;
    isBroken = !isLine;
    return isLine ? [lineOf(cells, isApart)] : cells.flatMap((cell) => paragraphsOf(cell, usual));
  });
}

const hasParagraphs = (cell: RegionColumn, usual: number): boolean =>
  cell.slice(1).some((row, at) => row.y - cell[at]!.y > APART_CELLS * usual);

function lineOf(cells: CellRow, isApart: boolean): Row {
  const rows = cells.flat();
  const text = cells.map((cell) => joined(cell.map((row) => row.text))).join("\t");
  const isInTable = cells.filter((cell) => cell.length > 0).length > 1;
  return {
    text: text.replace(/\t+$/, ""),
    y: Math.min(...rows.map(({ y }) => y)),
    size: Math.max(...rows.map(({ size }) => size)),
    isOverprinted: rows.some((row) => row.isOverprinted),
    isApart,
    isInTable,
  };
}

/** A word that a hyphen parts at the end of a line is one, as words are told in texts. */
const joined = (lines: readonly string[]): string =>
  lines
    .reduce(
      (text, line) =>
        /\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`,
      "",
    )
    .trim();

const paragraphsOf = (cell: RegionColumn, usual: number): Row[] =>
  cell.map((row, at) => ({
    ...row,
    isApart: at === 0 || row.y - cell[at - 1]!.y > APART_CELLS * usual,
    isInTable: true,
  }));
