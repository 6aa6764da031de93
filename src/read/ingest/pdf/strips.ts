/** Finds strips of a page that stay free of text from row to row, with text on both sides: where columns may part. */
import type { PlacedPiece } from "./page-pieces.ts";
import type { PieceRow } from "./piece-rows.ts";

/** Free from `x` to `end` in the rows from `first` to `last`. */
export interface Strip {
  readonly x: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

type Free = readonly [x: number, end: number];

/** Narrower than this share of the letters' size no strip parts columns. */
const NARROWEST = 0.6;

/** Rows nearer than this share of the letters' size are lines beside one another, in columns that are set by themselves. */
const BESIDE = 0.95;

/** Of a row that is all gaps, and of a page that is all rows of gaps, the widest and oldest are followed. */
const MOST_GAPS = 24;
const MOST_STRIPS = 60;

/**
 * @param rows - of a page, from top to bottom
 * @param size - of its letters
 * @param narrowest - that a strip may be, in sizes of the letters
 */
export function freeStrips(rows: readonly PieceRow[], size: number, narrowest = NARROWEST): Strip[] {
  const least = narrowest * size;
  const found: Strip[] = [];
  let open: Strip[] = [];
  rows.forEach((row, at) => {
    const free = gapsOf(row.pieces, least);
    const edges: Free[] = [[Number.NEGATIVE_INFINITY, row.x], ...free, [row.end, Number.POSITIVE_INFINITY]];
    const kept: Strip[] = [];
    for (const strip of open) {
      const before = kept.length;
      for (const [x, end] of edges) {
        const narrowed = {
          x: Math.max(x, strip.x),
          end: Math.min(end, strip.end),
          first: strip.first,
          last: at,
        };
        if (narrowed.end - narrowed.x >= least) kept.push(narrowed);
      }
      if (kept.length === before) found.push(strip);
    }
    const next = rows[at + 1];
    const isBeside = next !== undefined && next.y - row.y < BESIDE * Math.max(row.size, next.size);
    const begun = isBeside ? gapsOf(inOrder(row.pieces, next.pieces), least) : free;
    for (const [x, end] of begun)
      if (!kept.some((strip) => strip.x >= x && strip.end <= end)) kept.push({ x, end, first: at, last: at });
    open = withoutTwins(kept);
  });
  return [...found, ...open];
}

const inOrder = (one: readonly PlacedPiece[], other: readonly PlacedPiece[]): PlacedPiece[] =>
  [...one, ...other].sort((a, b) => a.x - b.x);

/** @param pieces - from left to right */
function gapsOf(pieces: readonly PlacedPiece[], least: number): Free[] {
  const gaps: Free[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.x - end >= least) gaps.push([end, piece.x]);
    end = end === Number.POSITIVE_INFINITY ? piece.end : Math.max(end, piece.end);
  }
  if (gaps.length <= MOST_GAPS) return gaps;
  return gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0])).slice(0, MOST_GAPS);
}

/** Of strips at the same place the oldest. */
function withoutTwins(strips: readonly Strip[]): Strip[] {
  const oldest = new Map<string, Strip>();
  for (const strip of strips) {
    const key = `${strip.x} ${strip.end}`;
    const other = oldest.get(key);
    if (other === undefined || strip.first < other.first) oldest.set(key, strip);
  }
  return [...oldest.values()].sort((a, b) => a.first - b.first).slice(0, MOST_STRIPS);
}
