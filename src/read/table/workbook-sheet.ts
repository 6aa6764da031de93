/** A sheet of a workbook. */
import type { Sheet } from "./table-row.ts";

/** Cells that are shown as one, 1-based: the first of them alone holds a value. */
export interface MergedArea {
  readonly lines: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/**
 * Its rows can be read again and again, each time from the first; rows without any value are passed over. A row has
 * cells up to its last value, and as many as any row above it.
 */
export interface WorkbookSheet extends Sheet {
  readonly name: string;
  /** Goes through the sheet once: titles and groups of columns are merged cells. */
  readonly merged: () => Promise<readonly MergedArea[]>;
}
