/** A stretch of a file of records or rows that is read by itself: where it begins, and what its reading adds up to. */
import type { ShardPiece } from "../../model/shards.ts";
import type { CellFaults } from "../table/columns/plain-cell.ts";
import type { LeftOutOfText, LeftOutRows } from "../table/left-out-rows.ts";
import type { FieldCounts } from "./record-fields.ts";

export type PieceOfLines = Extract<ShardPiece, { kind: "lines" }>;
export type PieceOfRows = Extract<ShardPiece, { kind: "rows" }>;

/** HTML in the texts of a source: on which line first, what, and in how many responses. */
export interface HtmlSeen {
  readonly line: number;
  readonly first: string;
  readonly responses: number;
}

/** What is known at the end of a piece and is to be added up over all of a file. */
export interface PieceEnd {
  html: HtmlSeen | null;
  /** Lines that hold something; rows that hold something. */
  records: number;
  /** Texts that were answered in it. */
  answered: number;
  fields: FieldCounts | null;
  leftOut: readonly LeftOutRows[];
  /** Of rows that are left out, for each text of the table. */
  leftOutRows: readonly LeftOutOfText[];
  faults: CellFaults;
}

export interface ReadPiece {
  readonly piece: ShardPiece;
  readonly end: PieceEnd;
  readonly respondents: PieceRespondents;
}

/** By digests of their codes. Until pieces are added up, a record has minus its respondent's number among those of its piece. */
export class PieceRespondents extends Map<number, number> {
  /** Those that came since this was emptied. */
  readonly fresh: number[] = [];

  override set(digest: number, number: number): this {
    if (!this.has(digest)) this.fresh.push(digest);
    return super.set(digest, number);
  }
}

export const startPiece = (piece: ShardPiece): ReadPiece => ({
  piece,
  respondents: new PieceRespondents(),
  end: {
    html: null,
    records: 0,
    answered: 0,
    fields: null,
    leftOut: [],
    leftOutRows: [],
    faults: { html: 0, controls: 0 },
  },
});
