/** Puts the cells of a table into rows: what stands beside one another, however many lines each cell has. */
import { cutsOf, isCut, lineDistance, type RegionColumn } from "./region-columns.ts";

/** The lines of the cells of one row, from left to right. */
export type CellRow = readonly RegionColumn[];

export function tableRows(columns: readonly RegionColumn[]): CellRow[] {
  const usual = lineDistance(columns);
  const starts = startsOf(columns, usual).map((y) => y - NEAR * usual);
  const rows = starts.map((y, at) => {
    const next = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    return columns.map((column) => column.filter((row) => row.y >= y && row.y < next));
  });
  return withoutParts(rows);
}

/** In distances of lines. */
const NEAR = 0.4;

/** Where all columns have space; else where labels begin; else each line is a row. */
function startsOf(columns: readonly RegionColumn[], usual: number): number[] {
  const cuts = cutsOf(columns);
  const all = columns.flat().sort((a, b) => a.y - b.y);
  const top = all[0]?.y ?? 0;
  if (isCut(cuts)) return [top, ...cuts.ys];
  const [labels = [], ...others] = columns;
  const isSparse = labels.length <= SPARSE * Math.max(...others.map((column) => column.length));
  const ys = (isSparse ? labels : all).map(({ y }) => y);
  return [top, ...ys].filter((y, at, some) => at === 0 || y - some[at - 1]! > (1 - NEAR) * usual);
}

const SPARSE = 0.6;

/** What stands below a row in one column, with nothing in the first, is a further paragraph of its cell. */
function withoutParts(rows: readonly CellRow[]): CellRow[] {
  const whole: RegionColumn[][] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const filled = row.filter((cell) => cell.length > 0).length;
    if (filled === 0) continue;
    if (above !== undefined && row[0]!.length === 0 && filled === 1)
      row.forEach((cell, at) => {
        above[at] = [...above[at]!, ...cell];
      });
    else whole.push([...row]);
  }
  return whole;
}
