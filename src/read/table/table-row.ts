/** A row of a table as it stands in its file, and the sheets that hold rows. */
export interface TableRow {
  /** Of the file or sheet, 1-based: the line at which the row begins. */
  readonly line: number;
  /** As displayed, empty ones as "". */
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Null where the file has only one, without a name. */
  readonly name: string | null;
  readonly rows: AsyncIterable<TableRow>;
}
