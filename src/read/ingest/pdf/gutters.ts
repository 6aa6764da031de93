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
    rows.flatMap((row, at) => below(row, rows, at) ?? []),
    0,
  );
  const page = { rows, size, usual, known };
  const found = guttersIn(freeStrips(rows, size), page);
  // As narrow as a wide space between words they must be many rows long.
  if (found.length === 0)
    found.push(
      ...guttersIn(freeStrips(rows, size, NARROW), page).filter((one) => one.isSure && isBroad(one, page)),
    );
  const rank = ({ isFew, last, first }: Gutter) => (isFew ? 0 : rows.length) + last - first;
  const sure = found.filter(({ isSure }) => isSure);
  const best = found
    .filter((one) => one.isSure || !sure.some((other) => isChance(one, other, size)))
    .sort((a, b) => rank(b) - rank(a) || a.x - b.x);
  const kept: Gutter[] = [];
  for (const one of best)
    if (!kept.some((other) => isBeside(one, other) && (one.isFew || isSame(one, other, size))))
      kept.push(one);
  return kept.sort((a, b) => a.first - b.first || a.x - b.x);
}

/** How far down the next line stands that has words under words of this one: between them may be lines of other columns. */
function below(row: PieceRow, rows: readonly PieceRow[], at: number): number | null {
  const next = rows
    .slice(at + 1, at + 1 + MOST_BETWEEN)
    .find(({ pieces }) =>
      pieces.some((piece) => row.pieces.some((own) => piece.x < own.end && own.x < piece.end)),
    );
  return next === undefined ? null : next.y - row.y;
}

const MOST_BETWEEN = 4;

/** In sizes of the letters. */
const NARROW = 0.4;

const guttersIn = (strips: readonly Strip[], page: Page): Gutter[] =>
  strips.flatMap((strip) => {
    const gutter = gutterAt(strip, page);
    return gutter === null ? [] : [gutter.isSure ? withLongLines(gutter, page) : gutter];
  });

/** And the rows above and below in which a line comes nearer to the next column than others do. */
function withLongLines(gutter: Gutter, { rows, size }: Page): Gutter {
  let { x, first, last } = gutter;
  const goesOn = (at: number): boolean => {
    const pieces = rows[at]?.pieces ?? [];
    const next = pieces.find((piece) => Math.abs(piece.x - gutter.start) < EXACT * size);
    const end = Math.max(
      x,
      ...pieces.filter((piece) => piece.x < gutter.start - EXACT * size).map((piece) => piece.end),
    );
    if (next === undefined || gutter.end - end < NARROW * size) return false;
    x = end;
    return true;
  };
  while (goesOn(last + 1)) last++;
  while (goesOn(first - 1)) first--;
  return { ...gutter, x, first, last };
}

/** A few lines of a column may have gaps at one place, and end a paragraph there. */
const isChance = (one: Gutter, sure: Gutter, size: number): boolean =>
  sure.first <= one.first &&
  one.last <= sure.last &&
  one.last - one.first < PART * (sure.last - sure.first) &&
  one.end - one.x < WIDE * size;

/** Of the rows of the columns; and in sizes of the letters. */
const PART = 0.5;
const WIDE = 2;

interface Page {
  readonly rows: readonly PieceRow[];
  readonly size: number;
  readonly usual: number;
  readonly known: readonly Gutter[];
}

const isBeside = (one: Strip, other: Strip): boolean => one.first <= other.last && other.first <= one.last;

/** Strips of the same rows that share a part of their width, or part off one column. */
const isSame = (one: Gutter, other: Gutter, size: number): boolean =>
  (one.x < other.end && other.x < one.end) || Math.abs(one.start - other.start) < EXACT * size;

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
  const isMany =
    both >= MANY_ROWS && (aligned >= ALIGNED.many || (isBroad(strip, page) && isIndented(beside, size)));
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

/** Whether what stands on both sides is as broad as a column, and no first or last word of lines. */
function isBroad(strip: Strip, { rows, size }: Page): boolean {
  const some = rows.slice(strip.first, strip.last + 1).flatMap(({ pieces }) => pieces);
  const left = Math.min(...some.map(({ x }) => x));
  const right = Math.max(...some.map(({ end }) => end));
  return Math.min(strip.x - left, right - strip.end) > BROAD * size;
}

const BROAD = 7;

/** Paragraphs and the items of lists begin at two edges. */
function isIndented(starts: readonly number[], size: number): boolean {
  const first = middle(starts, 0);
  const others = starts.filter((start) => Math.abs(start - first) >= EXACT * size);
  return (
    starts.length - others.length + others.length * shareTogether(others, EXACT * size) >=
    INDENTED * starts.length
  );
}

const INDENTED = 0.8;

const nearest = (starts: readonly number[], known: Gutter, size: number): boolean =>
  starts.some((start) => Math.abs(start - known.start) < EXACT * size);

/** A paragraph whose gaps between words meet by chance goes on above and below them. */
const isApartAbove = (strip: Strip, { rows, usual, size }: Page): boolean =>
  crosses(rows[strip.first - 1], strip)
    ? isParted(rows[strip.first - 1], rows[strip.first], usual)
    : !isCrossedNear(strip, strip.first, -1, rows, size);

const isApartBelow = (strip: Strip, { rows, usual, size }: Page): boolean =>
  crosses(rows[strip.last + 1], strip)
    ? isParted(rows[strip.last], rows[strip.last + 1], usual)
    : !isCrossedNear(strip, strip.last, 1, rows, size);

/** Where columns are set by themselves, lines of others stand between two of one paragraph. */
function isCrossedNear(
  strip: Strip,
  from: number,
  step: 1 | -1,
  rows: readonly PieceRow[],
  size: number,
): boolean {
  for (let at = from + step; ; at += step) {
    const row = rows[at];
    if (row === undefined || Math.abs(row.y - rows[from]!.y) > LINE * size) return false;
    if (crosses(row, strip)) return true;
  }
}

/** In sizes of the letters: lines of one paragraph are seldom further apart. */
const LINE = 1.5;

const crosses = (row: PieceRow | undefined, { x, end }: Strip): boolean =>
  row?.pieces.some((piece) => piece.x < end && piece.end > x) ?? false;

function isParted(above: PieceRow | undefined, row: PieceRow | undefined, usual: number): boolean {
  if (above === undefined || row === undefined) return true;
  const isOther = Math.max(above.size, row.size) > OTHER_SIZE * Math.min(above.size, row.size);
  return isOther || row.y - above.y > NEXT_LINE * usual;
}

const OTHER_SIZE = 1.1;
