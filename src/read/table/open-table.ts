/** A table once its file is open: its sheets, whose rows can be read as often as they are wanted. */
import type { Problem } from "../../model/problem.ts";
import type { Digest } from "../ingest/source-file.ts";
import type { SheetNote } from "./sheet-note.ts";
import type { Sheet } from "./table-row.ts";

export interface OpenTable {
  /** None where the file cannot be read; the problems say why. */
  readonly sheets: readonly Sheet[];
  /** Rows end with their last filled cell: a short one is as whole as a long one. */
  readonly isPadded: boolean;
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  /** What is to be said of its cells; complete once the rows have been read to the end. */
  notes(): readonly SheetNote[];
}
