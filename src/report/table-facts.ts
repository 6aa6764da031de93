/** The CSV files of a run, each with its facts and with what its columns hold. */
import type { OutputFacts } from "../model/run.ts";
import { TABLE_NOTES, type TableNote } from "./column-notes.ts";

export interface TableFacts extends TableNote {
  readonly sha256: string;
}

/** What stands beside the tables, for whoever reads them by program. */
export interface Package {
  /** What the consultation is called. */
  readonly title: string | null;
  readonly tables: readonly TableFacts[];
  /** What stands in a cell for no value. */
  readonly missing: readonly string[];
}

/** Said of every file, because programs would take the apostrophe for text. */
export const CELLS_NOTE =
  "A cell of text that a spreadsheet would take for a formula has an apostrophe before it, which is not part of the text.";

/** @returns the tables among the files, in their order, which refer to none that was not written */
export function tableFacts(written: readonly OutputFacts[]): readonly TableFacts[] {
  const names = new Set(written.map(({ file }) => file));
  return written.flatMap(({ file, sha256 }) => {
    const table = TABLE_NOTES.find((one) => one.file === file);
    if (table === undefined) return [];
    return [{ ...table, refers: table.refers.filter((one) => names.has(one.file)), sha256 }];
  });
}
