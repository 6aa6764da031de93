/** How a corpus is parted into shards, each of which can be coded by itself, on whatever machine. */

/** A source of a shard, or a stretch of it. */
export interface ShardRange {
  /** As outputs call it. */
  readonly source: string;
  /** Null where the source is read as a whole. */
  readonly piece: ShardPiece | null;
}

export type ShardPiece =
  | {
      /** Lines of a file of records. */
      readonly kind: "lines";
      /** First byte. */
      readonly start: number;
      /** First byte after it. */
      readonly end: number;
      /** Lines of the file before it. */
      readonly linesBefore: number;
      /** Records of the file before it. */
      readonly recordsBefore: number;
      /** The record by which the fields of another program's records are told, where it stands before the piece. */
      readonly primer: string | null;
    }
  | {
      /** Rows of a table. */
      readonly kind: "rows";
      /** First line. */
      readonly from: number;
      /** First line after it. */
      readonly to: number;
      /** Whether the table ends with it. */
      readonly isLast: boolean;
    };

/** A file that the plan was made of. */
export interface PlannedFile {
  /** Relative to the folder of the plan's command, forward slashes. */
  readonly file: string;
  /** Of its bytes, 64 hexadecimal digits; null where there is no such file. */
  readonly sha256: string | null;
}

/** The contents of `plan.json`. */
export interface ShardPlan {
  /** The form of the file. */
  readonly form: 1;
  /** Of everything else in the file, 64 hexadecimal digits: parts are tied to it. */
  readonly plan: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** The folder in which `plan` was typed, relative to the folder of the plan. */
  readonly folder: string;
  /** What was typed: paths and options of `run`. */
  readonly run: {
    readonly paths: readonly string[];
    readonly options: Readonly<Record<string, string | number | true | readonly string[]>>;
  };
  /** Project file, codebook and what else a run is set up with. */
  readonly setup: readonly PlannedFile[];
  /** Files that sources are read from. */
  readonly inputs: readonly PlannedFile[];
  /** Every source, as outputs call it, in the order in which they are read. */
  readonly sources: readonly string[];
  /** Numbered from 0 by their places. */
  readonly shards: readonly (readonly ShardRange[])[];
}
