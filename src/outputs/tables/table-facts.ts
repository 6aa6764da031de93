/** The CSV files of a run, each with its facts and with what its columns hold. */
import type { NamedCross } from "../../model/cross.ts";
import type { OutputFacts } from "../../model/run.ts";
import { crossOutput } from "../../model/tables/of-crosses.ts";
import { TABLES, type TableNote } from "../../model/tables/tables.ts";

export interface TableFacts extends TableNote {
  readonly sha256: string;
}

/** What stands beside the tables, for whoever reads them by program. */
export interface Package {
  /** What the consultation is called. */
  readonly title: string | null;
  readonly tables: readonly TableFacts[];
  /** Whether cells that could start a formula have an apostrophe before them. */
  readonly isMarked: boolean;
  /** What stands in a cell for no value. */
  readonly missing: readonly string[];
}

/** Said of every file, because programs would take the apostrophe for text. */
const MARKED_NOTE =
  "A cell of text that a spreadsheet would take for a formula has an apostrophe before it, which is not part of the text.";

const PLAIN_NOTE = "Cells hold the text as it is; a spreadsheet would take some of them for formulas.";

/** @returns what to know of the cells of every file */
export const cellsNote = ({ isMarked }: Pick<Package, "isMarked">): string =>
  isMarked ? MARKED_NOTE : PLAIN_NOTE;

/**
 * @param ofRun - tables with other columns than those of most runs
 * @returns the tables among the files, in their order, which refer to none that was not written
 */
export function tableFacts(
  written: readonly OutputFacts[],
  crosses: readonly NamedCross[] = [],
  ofRun: readonly TableNote[] = [],
): readonly TableFacts[] {
  const hashes = new Map(written.map(({ file, sha256 }) => [file, sha256]));
  const others = crosses.filter(({ file }) => TABLES.every((table) => table.file !== file)).map(crossOutput);
  return [...TABLES, ...others].flatMap((one) => {
    const table = ofRun.find(({ file }) => file === one.file) ?? one;
    const sha256 = hashes.get(table.file);
    if (sha256 === undefined) return [];
    return [{ ...table, refers: table.refers.filter(({ file }) => hashes.has(file)), sha256 }];
  });
}
