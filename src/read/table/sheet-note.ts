/** What is to be said of a table that was read: which cells do not hold what they show, and what of the file is no table. */
import type { ProblemWords } from "../ingest/source-problem.ts";

export interface SheetNote {
  /** Of an error: rows are left out. */
  readonly severity: "info" | "warning" | "error";
  /** Of the first cell that it is about, 1-based, as far as known. */
  readonly line?: number;
  readonly column?: number;
  readonly words: ProblemWords;
}

/** Takes notes as they come: those of a sheet when its rows have been read to the end, the first time. */
export type TellNote = (note: SheetNote) => void;
