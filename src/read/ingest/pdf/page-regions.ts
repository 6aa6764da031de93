/** Cuts a page into regions from top to bottom: rows that go across it, and rows beside gutters. */
import { type Gutter, guttersOf } from "./gutters.ts";
import { middle } from "./middle.ts";
import type { PieceRow } from "./piece-rows.ts";

export interface Region {
  readonly rows: readonly PieceRow[];
  /** From left to right; none where the rows go across. */
  readonly gutters: readonly Gutter[];
}

/** So few rows between two others are no region: a row of a table may have cells that are joined. */
const FEW_ROWS = 2;

/** In distances of lines: so far below a column, a row or two belong to the page, so far above it, to its head. */
const TAIL = 2.3;
const HEAD = 1.5;

export function pageRegions(rows: readonly PieceRow[], known: readonly Gutter[]): Region[] {
  const gutters = guttersOf(rows, known);
  if (gutters.length === 0) return rows.length === 0 ? [] : [{ rows, gutters: [] }];
  const regions: Region[] = [];
  let at = 0;
  const push = (end: number, some: readonly Gutter[]) => {
    if (end > at) regions.push({ rows: rows.slice(at, end), gutters: some });
    at = Math.max(at, end);
  };
  for (const { first, last, gutters: some } of spansOf(gutters)) {
    const [from, to] = trimmed(rows, first, last, some);
    if (to - from < 0) continue;
    push(from, []);
    push(to + 1, some);
  }
  push(rows.length, []);
  return regions;
}

interface RowSpan {
  readonly first: number;
  readonly last: number;
  readonly gutters: readonly Gutter[];
}

/** Stretches of rows with the same gutters; a short one goes with the longer beside it. */
function spansOf(gutters: readonly Gutter[]): RowSpan[] {
  const edges = [...new Set(gutters.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const spans: RowSpan[] = [];
  edges.slice(1).forEach((end, at) => {
    const first = edges[at]!;
    const some = gutters.filter((one) => one.first <= first && one.last >= end - 1).sort((a, b) => a.x - b.x);
    if (some.length === 0) return;
    const before = spans.at(-1);
    const isBeside = before !== undefined && before.last === first - 1;
    const isShort =
      end - first <= FEW_ROWS || (before !== undefined && before.last - before.first < FEW_ROWS);
    if (isBeside && isShort) {
      const more = some.length > before.gutters.length ? some : before.gutters;
      spans[spans.length - 1] = { first: before.first, last: end - 1, gutters: more };
    } else spans.push({ first, last: end - 1, gutters: some });
  });
  return spans;
}

/** Without the page's head and foot: rows apart from the columns that do not begin where these begin. */
function trimmed(
  rows: readonly PieceRow[],
  first: number,
  last: number,
  gutters: readonly Gutter[],
): readonly [number, number] {
  const inside = rows.slice(first, last + 1);
  const usual = middle(
    inside.slice(1).map((row, at) => row.y - inside[at]!.y),
    0,
  );
  const left = inside.reduce((least, row) => Math.min(least, row.x), Number.POSITIVE_INFINITY);
  const starts = [left, ...gutters.map(({ start }) => start)];
  const isOfColumns = (row: PieceRow) => {
    const begins = [
      row.x,
      ...gutters.flatMap(({ end }) => row.pieces.find((piece) => piece.x >= end - 1)?.x ?? []),
    ];
    return begins.every((x) => starts.some((start) => Math.abs(x - start) < row.size));
  };
  let [from, to] = [first, last];
  const gap = (at: number) => (rows[at + 1]!.y - rows[at]!.y) / Math.max(usual, 1);
  for (let at = from; at < Math.min(from + FEW_ROWS, to); at++)
    if (gap(at) > HEAD && rows.slice(from, at + 1).some((row) => !isOfColumns(row))) from = at + 1;
  for (let at = to - 1; at >= Math.max(to - FEW_ROWS, from); at--) if (gap(at) > TAIL) to = at;
  return [from, to];
}
