/** Knows what stands in the margin of a page: numbers of its lines, marks of a list, notes beside the text. */
import { middle } from "./middle.ts";
import { APART_CELLS, flowOf, lineDistance, type RegionColumn } from "./region-columns.ts";

const FEW = 3;

/** Prose beside them, and not the cells of a table, tells numbers of lines from numbers of rows. */
const FLOW_OF_PROSE = 0.28;

/** Every line has a number, or every fifth: they grow as the lines do. */
export function isMarginNumbers(columns: readonly RegionColumn[], at: number): boolean {
  const column = columns[at]!;
  if (column.length < FEW || !isNumbers(column)) return false;
  const numbers = column.map(({ text }) => Number(text));
  const steps = numbers.slice(1).map((number, from) => number - numbers[from]!);
  const step = middle(steps, 0);
  const others = columns.filter((_, other) => other !== at);
  if (step <= 0 || steps.filter((one) => one === step).length < 0.9 * steps.length) return false;
  const apart = column.slice(1).map((row, from) => (row.y - column[from]!.y) / step);
  const usual = middle(apart, 0);
  // Blank lines may or may not be counted.
  if (apart.filter((one) => Math.abs(one - usual) < 0.2 * usual).length < 0.6 * apart.length) return false;
  return usual < 1.5 * lineDistance(others) && flowOf(others).share >= FLOW_OF_PROSE;
}

export const isNumbers = (column: RegionColumn): boolean =>
  column.every(({ text }) => /^\d{1,5}$/.test(text));

/** `•`, `1.`, `(a)`, `Q12`: whatever they stand before is on their line. */
export const isMarkers = (column: RegionColumn): boolean =>
  column.every(
    ({ text }) =>
      text.length <= 6 &&
      /^[^\p{L}\p{N}]{0,3}(?:\p{L}{0,2}[\d.]{1,5}|\p{L}|[ivxlc]{1,5})?[^\p{L}\p{N}]{0,2}$/u.test(text),
  );

/** So much narrower than the text a note is. */
const NARROW = 0.45;
const SPARSE = 0.6;

/** @returns the first or last of two columns, where it is narrow, and the other goes on above and below it */
export function sideNoteOf(columns: readonly RegionColumn[]): number | null {
  if (columns.length !== 2) return null;
  const [left, right] = columns as readonly [RegionColumn, RegionColumn];
  for (const [at, note, text] of [
    [0, left, right],
    [1, right, left],
  ] as const) {
    if (widthOf(note) > NARROW * widthOf(text) || flowOf([text]).share < FLOW_OF_PROSE) continue;
    const isSparse = note.length < SPARSE * text.length;
    const begun = note.filter(
      (row, from) => from === 0 || row.y - note[from - 1]!.y > 1.3 * lineDistance([note]),
    );
    if (isSparse && begun.some((row) => isAmidParagraph(row.y, text))) return at;
  }
  return null;
}

const widthOf = (column: RegionColumn): number =>
  Math.max(...column.map(({ end }) => end)) - Math.min(...column.map(({ x }) => x));

/** What is beside the first line of a note: a label or a row of a table would begin something there. */
function isAmidParagraph(y: number, text: RegionColumn): boolean {
  const at = text.findIndex((row) => row.y > y - 0.3 * row.size);
  const [above, row] = [text[at - 1], text[at]];
  if (above === undefined || row === undefined) return false;
  return row.y - above.y < APART_CELLS * lineDistance([text]) && !/[.!?:]["'’”)]*$/.test(above.text);
}
