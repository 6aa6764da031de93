/** What `themetally columns` shows of a column before its table is read. */
import type { ColumnFacts, TakenTable } from "./table.ts";

/** A column, and what its cells are like. */
export interface ColumnLook extends ColumnFacts {
  /** What was asked, without tags and code. */
  readonly label: string;
  /** What the cells are. */
  readonly kind: "text" | "number" | "date" | "several values" | "value" | "empty";
  /** Cells that are not empty. */
  readonly filled: number;
  /** Different cells, of those that were looked at closely; null where there are too many to count. */
  readonly distinct: number | null;
  /** Three cells at most; none of columns that tell who somebody is. */
  readonly samples: readonly string[];
}

/** A table as it would be read. */
export interface TableLook extends Omit<TakenTable, "columns"> {
  /** The file. */
  readonly source: string;
  /** Why it would not be read, in words; null where it would be. */
  readonly refused: string | null;
  /** Every column. */
  readonly columns: readonly ColumnLook[];
}
