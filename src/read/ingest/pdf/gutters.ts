/** Tells which free strips of a page part columns, and which are chance: wide gaps between words, a date at the right. */
import { middle, shareTogether } from "./middle.ts";
import type { PieceRow } from "./piece-rows.ts";
import { freeStrips, type Strip } from "./strips.ts";

/** Where words stand beside one another over several rows. */
export interface Gutter extends Strip {
  /** Where the words to the right of it begin. */
  readonly start: number;
  /** Whether a part of the document has shown that it is one: many rows, all set at one edge. */
  readonly isSure: boolean;
  /** Whether there are too few rows for columns, or a table: a note in the margin has as few. */
  readonly isFew: boolean;
}

/** So many rows on both sides need no other proof; fewer must be set apart from what is above and below. */
const MANY_ROWS = 8;
const FEW_ROWS = 3;

/** Lines of a column begin, or end, at one edge: most do where there are many, nearly all where there are few. */
const ALIGNED = { many: 0.5, few: 0.7 };

/** In sizes of the letters: how exactly they do. */
const EXACT = 0.3;

/** Rows further apart than this many times the usual distance are not of one paragraph. */
export const NEXT_LINE = 1.2;

/**
 * @param rows - of a page, from top to bottom
 * @param known - gutters of the pages before: where one was, few rows tell another
 */
export function guttersOf(rows: readonly PieceRow[], known: readonly Gutter[]): Gutter[] {
  const size = middle(
    rows.map((row) => row.size),
    0,
  );
  const usual = middle(
    rows.slice(1).map((row, at) => row.y - rows[at]!.y),
    0,
  );
  const page = { rows, size, usual, known };
  const found = freeStrips(rows, size).flatMap((strip) => gutterAt(strip, page) ?? []);
  const rank = ({ isFew, last, first }: Gutter) => (isFew ? 0 : rows.length) + last - first;
  const best = found.sort((a, b) => rank(b) - rank(a) || a.x - b.x);
  const kept: Gutter[] = [];
  for (const one of best)
    if (!kept.some((other) => isBeside(one, other) && (one.isFew || isSame(one, other)))) kept.push(one);
  return kept.sort((a, b) => a.first - b.first || a.x - b.x);
}

interface Page {
  readonly rows: readonly PieceRow[];
  readonly size: number;
  readonly usual: number;
  readonly known: readonly Gutter[];
}

const isBeside = (one: Strip, other: Strip): boolean => one.first <= other.last && other.first <= one.last;

/** Strips of the same rows that share a part of their width. */
const isSame = (one: Strip, other: Strip): boolean => one.x < other.end && other.x < one.end;

function gutterAt(strip: Strip, page: Page): Gutter | null {
  const { rows, size } = page;
  const left: number[] = [];
  const right: number[] = [];
  const starts: number[] = [];
  /** Of rows with words on both sides: another may begin in a column further to the right. */
  const beside: number[] = [];
  const ends: number[] = [];
  for (let at = strip.first; at <= strip.last; at++) {
    const row = rows[at]!;
    if (row.x < strip.end) left.push(at);
    if (row.end <= strip.x) continue;
    right.push(at);
    const start = row.pieces.find((piece) => piece.x >= strip.end - 1)?.x ?? row.x;
    starts.push(start);
    if (row.x < strip.x) beside.push(start);
    ends.push(row.end);
  }
  const last = Math.min(left.at(-1) ?? -1, right.at(-1) ?? -1);
  const until = (ats: readonly number[]) => ats.filter((at) => at <= last).length;
  const both = Math.min(until(left), until(right));
  const aligned = Math.max(
    ...[beside.length < FEW_ROWS ? starts : beside, ends].map((some) => shareTogether(some, EXACT * size)),
  );
  const start = middle(starts, strip.end);
  const isKnown = page.known.some(
    (one) => one.x < strip.end && strip.x < one.end && nearest(starts, one, size),
  );
  const isMany = both >= MANY_ROWS && aligned >= ALIGNED.many;
  const isEnough = isKnown || (both >= FEW_ROWS && aligned >= ALIGNED.few);
  const isApart = isApartAbove(strip, page) && isApartBelow(strip, page);
  if (both === 0 || !(isMany || isApart)) return null;
  const isFew = !isMany && !isEnough;
  if (isFew && strip.end - strip.x < size) return null;
  return { ...strip, first: firstOf(strip, page), start, isSure: isMany, isFew };
}

/** The lines above of the same paragraph, where they are on one side as well. */
function firstOf(strip: Strip, { rows, usual }: Page): number {
  let { first } = strip;
  while (first > 0) {
    const [above, row] = [rows[first - 1]!, rows[first]!];
    if (isParted(above, row, usual) || (above.end > strip.x && above.x < strip.end)) break;
    first--;
  }
  return first;
}

const nearest = (starts: readonly number[], known: Gutter, size: number): boolean =>
  starts.some((start) => Math.abs(start - known.start) < EXACT * size);

/** A paragraph whose gaps between words meet by chance goes on above and below them. */
const isApartAbove = (strip: Strip, { rows, usual }: Page): boolean =>
  !crosses(rows[strip.first - 1], strip) || isParted(rows[strip.first - 1], rows[strip.first], usual);

const isApartBelow = (strip: Strip, { rows, usual }: Page): boolean =>
  !crosses(rows[strip.last + 1], strip) || isParted(rows[strip.last], rows[strip.last + 1], usual);

const crosses = (row: PieceRow | undefined, { x, end }: Strip): boolean =>
  row?.pieces.some((piece) => piece.x < end && piece.end > x) ?? false;

function isParted(above: PieceRow | undefined, row: PieceRow | undefined, usual: number): boolean {
  if (above === undefined || row === undefined) return true;
  const isOther = Math.max(above.size, row.size) > OTHER_SIZE * Math.min(above.size, row.size);
  return isOther || row.y - above.y > NEXT_LINE * usual;
}

const OTHER_SIZE = 1.1;
