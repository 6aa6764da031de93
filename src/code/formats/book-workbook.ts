/** A workbook that holds a codebook: its sheets as rows, since those who read codebooks open no workbooks. */
import type { Problem } from "../../model/problem.ts";
import type { Loss } from "./loss.ts";

export interface BookRow {
  /** Of the sheet or the file, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface BookSheet {
  readonly name: string;
  /** Without blank ones. */
  readonly rows: readonly BookRow[];
}

export interface BookWorkbook {
  readonly sheets: readonly BookSheet[];
  /** Of its cells, what is not read as it stands. */
  readonly said: readonly Omit<Loss, "format" | "path">[];
  /** Why it is not read at all, or null. */
  readonly problem: Problem | null;
}
