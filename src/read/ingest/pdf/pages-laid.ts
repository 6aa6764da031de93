/** Lays out the pages of a document one after another: what a page does not tell, those beside it may. */
import type { Gutter } from "./gutters.ts";
import { PageEdges } from "./page-edges.ts";
import type { PlacedPiece } from "./page-pieces.ts";
import { pageRows } from "./page-rows.ts";
import { type PagesText, pagesText } from "./pages-text.ts";
import { type PieceRow, pieceRows } from "./piece-rows.ts";
import type { Row } from "./region-rows.ts";

/** What should be said of how the words of a document stand on its pages. */
export interface LaidOut {
  /** Pages, from 1, on which words stand beside one another, and it cannot be told what belongs together. */
  readonly doubtful: readonly number[];
  readonly lineNumbers: number;
  readonly notes: number;
  /** Rows of tables, and the share of all words that they hold. */
  readonly inTables: { readonly rows: number; readonly share: number };
}

/** So many pages are kept until the pages after them have been seen. */
const AHEAD = 8;

/** A document has few forms of page. */
const MOST_GUTTERS = 24;

export class PagesLaid {
  readonly #edges = new PageEdges();
  readonly #waiting: { readonly pieces: readonly PlacedPiece[]; readonly rows: readonly PieceRow[] }[] = [];
  readonly #gutters: Gutter[] = [];
  readonly #pages: (readonly Row[])[] = [];
  readonly #doubtful: number[] = [];
  #lineNumbers = 0;
  #notes = 0;

  add(pieces: readonly PlacedPiece[]): void {
    const rows = pieceRows(pieces.filter(({ turn }) => turn === 0));
    this.#edges.add(rows);
    this.#waiting.push({ pieces, rows });
    if (this.#waiting.length > AHEAD) this.#lay();
  }

  end(): PagesText & { readonly overprinted: readonly number[]; readonly said: LaidOut } {
    while (this.#waiting.length > 0) this.#lay();
    const pages = this.#pages;
    const overprinted = pages.flatMap((rows, at) => (rows.some((row) => row.isOverprinted) ? [at + 1] : []));
    const said = {
      doubtful: this.#doubtful,
      lineNumbers: this.#lineNumbers,
      notes: this.#notes,
      inTables: inTables(pages.flat()),
    };
    return { ...pagesText(pages, this.#edges.running()), overprinted, said };
  }

  #lay(): void {
    const { pieces, rows } = this.#waiting.shift()!;
    const laid = pageRows(pieces, this.#edges.repeated(rows), this.#gutters);
    this.#pages.push(laid.rows);
    if (laid.isDoubtful) this.#doubtful.push(this.#pages.length);
    this.#lineNumbers += laid.lineNumbers;
    this.#notes += laid.notes;
    for (const one of laid.gutters)
      if (this.#gutters.length < MOST_GUTTERS && !this.#gutters.some((other) => isSame(one, other)))
        this.#gutters.push(one);
  }
}

const isSame = (one: Gutter, other: Gutter): boolean =>
  Math.abs(one.start - other.start) < 1 && Math.abs(one.x - other.x) < 1;

function inTables(rows: readonly Row[]): LaidOut["inTables"] {
  const words = (some: readonly Row[]) =>
    some.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const some = rows.filter(({ isInTable }) => isInTable);
  return { rows: some.length, share: words(some) / Math.max(1, words(rows)) };
}
