/** Puts the pieces of text of a PDF page into rows in the order in which one reads them. */
import type { Gutter } from "./gutters.ts";
import type { EdgeCounts, Side } from "./page-edges.ts";
import type { PlacedPiece } from "./page-pieces.ts";
import { pageRegions, type Region } from "./page-regions.ts";
import { type PieceRow, pieceRows } from "./piece-rows.ts";
import { type RegionColumn, regionColumns } from "./region-columns.ts";
import { kindOf } from "./region-kind.ts";
import { cellRows, columnRows, type Row } from "./region-rows.ts";
import { withNotesBelow } from "./side-notes.ts";

export interface PageRows {
  readonly rows: readonly Row[];
  /** Where columns part, for the pages after it. */
  readonly gutters: readonly Gutter[];
  /** Whether it cannot be told what belongs together of the words beside one another. */
  readonly isDoubtful: boolean;
  /** Numbers of lines in the margin, which are left out. */
  readonly lineNumbers: number;
  /** Notes beside the text, each kept below its paragraph. */
  readonly notes: number;
}

/**
 * @param pieces the page's text in any order: page numbers often come first in the file
 * @param edges how many rows at its top and bottom go across it, whatever stands between them
 * @param known gutters of the pages before
 * @returns rows from top to bottom, column after column; text turned by a quarter or more follows, read in its own
 * direction
 */
export function pageRows(
  pieces: readonly PlacedPiece[],
  edges: EdgeCounts,
  known: readonly Gutter[],
): PageRows {
  const turned = [0, 1, 2, 3].map((turn) => {
    const rows = pieceRows(pieces.filter((piece) => piece.turn === turn));
    const { top, bottom } = turn === 0 ? edges : NO_EDGES;
    const end = rows.length - bottom;
    const inside = upright(
      rows.slice(top, end).flatMap((row) => row.pieces),
      known,
    );
    const head = rows.slice(0, top).map((row, at) => atEdge(row, "top", at));
    const foot = rows.slice(end).map((row, at) => atEdge(row, "bottom", bottom - 1 - at));
    return { ...inside, rows: [...head, ...inside.rows, ...foot] };
  });
  return {
    rows: turned.flatMap(({ rows }) => rows),
    gutters: turned.flatMap(({ gutters }) => gutters),
    isDoubtful: turned.some(({ isDoubtful }) => isDoubtful),
    lineNumbers: turned.reduce((sum, { lineNumbers }) => sum + lineNumbers, 0),
    notes: turned.reduce((sum, { notes }) => sum + notes, 0),
  };
}

const NO_EDGES: EdgeCounts = { top: 0, bottom: 0 };

const atEdge = (row: PieceRow, side: Side, depth: number): Row => ({ ...plain(row), edge: [side, depth] });

/** As often as that something in the margin is taken away, and the page looked at again. */
const MOST_MARGINS = 8;

/** Pieces that all read in one direction. */
function upright(pieces: readonly PlacedPiece[], known: readonly Gutter[]): PageRows {
  const notes: RegionColumn[] = [];
  let text = pieces;
  let lineNumbers = 0;
  for (let left = MOST_MARGINS; ; left--) {
    const regions = pageRegions(pieceRows(text), known).map((region) => {
      const columns = regionColumns(region);
      return {
        region,
        columns,
        kind: kindOf(
          columns,
          region.gutters.every(({ isFew }) => isFew),
        ),
      };
    });
    const margin = regions.find(({ kind }) => kind.kind === "note" || kind.kind === "numbers");
    if (margin === undefined || !("column" in margin.kind) || left === 0) {
      const rows = withNotesBelow(rowsOf(regions), notes).map(plain);
      const isDoubtful = regions.some(({ kind }) => "isDoubtful" in kind && kind.isDoubtful);
      const gutters = regions.flatMap(({ region, kind }) => (kind.kind === "columns" ? region.gutters : []));
      return {
        rows,
        gutters: gutters.filter(({ isSure }) => isSure),
        isDoubtful,
        lineNumbers,
        notes: notes.length,
      };
    }
    const column = margin.columns[margin.kind.column]!;
    if (margin.kind.kind === "note") notes.push(column);
    else lineNumbers += column.length;
    const gone = new Set(column.flatMap((row) => row.pieces));
    text = text.filter((piece) => !gone.has(piece));
  }
}

/** Without its pieces: a document has many rows. */
const plain = ({ text, y, size, isOverprinted, isApart, above, isInTable = false }: Row): Row => ({
  text,
  y,
  size,
  isOverprinted,
  isInTable,
  ...(isApart === undefined ? {} : { isApart }),
  ...(above === undefined ? {} : { above }),
});

interface Laid {
  readonly region: Region;
  readonly columns: readonly RegionColumn[];
  readonly kind: ReturnType<typeof kindOf>;
}

function rowsOf(regions: readonly Laid[]): Row[] {
  let bottom: number | null = null;
  return regions.flatMap(({ region, columns, kind }, at) => {
    const before = regions[at - 1]?.kind.kind;
    const isTable = kind.kind === "table";
    const rows: readonly Row[] = isTable
      ? cellRows(columns)
      : kind.kind === "columns"
        ? columnRows(columns)
        : region.rows;
    const [first, ...rest] = rows;
    const above = bottom;
    bottom = region.rows.at(-1)?.y ?? bottom;
    if (first === undefined || above === null) return rows;
    return [{ ...first, above, ...(isTable || before === "table" ? { isApart: true } : {}) }, ...rest];
  });
}
