/** Tells what the words beside one another in a region are: columns of prose, cells of a table, or what a margin holds. */
import { isFullLine } from "./full-line.ts";
import { isMarginNumbers, isMarkers, isNumbers, sideNoteOf } from "./margins.ts";
import { APART_CELLS, cutsOf, flowOf, isCut, lineDistance, type RegionColumn } from "./region-columns.ts";

export type RegionKind =
  /** Words that belong into one line: the mark of a list, the page number in a list of contents. */
  | { readonly kind: "rows" }
  | { readonly kind: "columns"; readonly isDoubtful: boolean }
  | { readonly kind: "table"; readonly isDoubtful: boolean }
  /** A column that is no text of the page, or stands beside it. */
  | { readonly kind: "numbers" | "note"; readonly column: number };

/** Share of lines over which a sentence goes on: in prose more than the second, in cells of a line each less than the first. */
const FLOW = { none: 0.12, prose: 0.28 };

/** More of their spaces than this columns of prose have not in common. */
const SHARED = 0.4;

/** Of lines that each stand for themselves few follow another of their paragraph. */
const PAIRED = 0.3;

/** Lines on one height: those of cells are, those of columns may be. */
const LEVEL = 0.8;

/** @param isFew - whether there are too few rows for columns, or a table */
export function kindOf(columns: readonly RegionColumn[], isFew = false): RegionKind {
  if (columns.length < 2) return { kind: "rows" };
  const note = sideNoteOf(columns);
  if (isFew) return note === null ? { kind: "rows" } : { kind: "note", column: note };
  const margin = [0, columns.length - 1].find((at) => isMarginNumbers(columns, at));
  if (margin !== undefined) return { kind: "numbers", column: margin };
  if (isMarkers(columns[0]!)) {
    const rest = kindOf(columns.slice(1));
    return rest.kind === "table" ? rest : { kind: "rows" };
  }
  if (columns.length === 2 && isNumbers(columns[1]!)) return { kind: "rows" };
  if (note !== null) return { kind: "note", column: note };
  return proseOrCells(columns);
}

function proseOrCells(columns: readonly RegionColumn[]): RegionKind {
  const cuts = cutsOf(columns);
  const flow = flowOf(columns);
  if (isCut(cuts) || isForm(columns)) return { kind: "table", isDoubtful: false };
  const isShared = cuts.ys.length > 1 && cuts.share > SHARED;
  const rows = columns.reduce((sum, column) => sum + column.length, 0);
  const isProse = flow.share >= FLOW.prose && flow.pairs >= PAIRED * rows;
  if (isProse) return { kind: "columns", isDoubtful: isShared };
  const isLevel = levelShare(columns) >= LEVEL;
  if ((flow.share <= FLOW.none || flow.pairs < PAIRED * rows) && isLevel)
    return { kind: "table", isDoubtful: false };
  return { kind: isLevel && isShared ? "table" : "columns", isDoubtful: true };
}

/** Labels with space between them, each beside the first line of what answers it. */
function isForm(columns: readonly RegionColumn[]): boolean {
  const [labels, answers] = columns;
  if (columns.length !== 2 || labels === undefined || answers === undefined) return false;
  const usual = lineDistance(columns);
  const begun = labels.filter((row, at) => {
    const above = labels[at - 1];
    return above === undefined || row.y - above.y > APART_CELLS * usual || !/^\p{Ll}/u.test(row.text);
  });
  if (begun.length < 3 || labels.length > 0.6 * answers.length) return false;
  const beside = begun.filter((label) => {
    const at = answers.findIndex((row) => Math.abs(row.y - label.y) < 0.3 * label.size);
    const [above, row] = [answers[at - 1], answers[at]];
    if (row === undefined || /^\p{Ll}/u.test(row.text)) return false;
    if (above === undefined || row.y - above.y > APART_CELLS * usual) return true;
    return /[.!?:]["'’”)]*$/.test(above.text) || !isFullLine(answers, above, row);
  });
  return beside.length >= 0.8 * begun.length;
}

/** The share of the rows of the shortest column that stand on a height with one of each other column. */
function levelShare(columns: readonly RegionColumn[]): number {
  const [shortest = [], ...others] = [...columns].sort((a, b) => a.length - b.length);
  const heights = others.map((column) => column.map(({ y }) => y));
  const level = shortest.filter(({ y, size }) =>
    heights.every((ys) => ys.some((other) => Math.abs(other - y) < 0.3 * size)),
  );
  return level.length / Math.max(1, shortest.length);
}
