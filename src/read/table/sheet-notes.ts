/** Gathers what is odd about the cells of a sheet, and says each kind once, with its number and its first cell. */
import { columnName } from "../../text/column-name.ts";
import { counted } from "../../text/counted.ts";
import type { ProblemWords } from "../ingest/source-problem.ts";
import type { SheetNote, TellNote } from "./sheet-note.ts";
import { EXCEL_CELL, MOST_IN_CELL } from "./table-limits.ts";

interface Said {
  readonly severity: "info" | "warning";
  readonly words: (number: number) => ProblemWords;
}

const AS_IT_IS = "nothing, unless what is shown elsewhere differs";

const KINDS = {
  error: {
    severity: "warning",
    words: (number) => [
      `${counted(number, "cell")} with an error of a formula (such as #N/A), read as empty`,
      "values",
      "mend the formulas, and save the workbook again",
    ],
  },
  uncalculated: {
    severity: "warning",
    words: (number) => [
      `${counted(number, "formula")} without a value, read as empty`,
      "values",
      "open the workbook in a spreadsheet program, let it calculate, and save it again",
    ],
  },
  cut: {
    severity: "warning",
    words: (number) => [
      `${counted(number, "cell")} of ${EXCEL_CELL} characters, as many as Excel keeps of a longer text`,
      "whole texts",
      "take the full texts from where they come from, as CSV or JSONL",
    ],
  },
  longNumber: {
    severity: "warning",
    words: (number) => [
      `${counted(number, "number")} of more than 15 digits, of which spreadsheet programs keep 15`,
      "ids as text",
      "compare them with where they come from: the last digits may be lost",
    ],
  },
  control: {
    severity: "info",
    words: (number) => [`${counted(number, "control character")} in cells, taken out`, "text", AS_IT_IS],
  },
  hiddenRow: {
    severity: "info",
    words: (number) => [
      `${counted(number, "hidden row")}, read as the others`,
      "rows that can be seen",
      "delete them where they are not meant to be read",
    ],
  },
  hiddenColumn: {
    severity: "info",
    words: (number) => [
      `${counted(number, "hidden column")}, read as the others`,
      "columns that can be seen",
      "delete them where they are not meant to be read",
    ],
  },
  merged: {
    severity: "info",
    words: (number) => [
      `${counted(number, "group")} of merged cells, whose value is read in the first`,
      "one cell a value",
      "part them where the value holds for each",
    ],
  },
  comment: {
    severity: "info",
    words: (number) => [
      `${counted(number, "comment")} on cells, left out`,
      "text in cells",
      "nothing, unless comments hold responses",
    ],
  },
  box: {
    severity: "info",
    words: (number) => [
      `${counted(number, "text box", "text boxes")} over the cells, left out`,
      "text in cells",
      "nothing, unless they hold responses",
    ],
  },
} as const satisfies Readonly<Record<string, Said>>;

export type OddCell = keyof typeof KINDS;

export class SheetNotes {
  readonly #sheet: string;
  readonly #found = new Map<OddCell, { number: number; line: number; column: number }>();
  readonly #left: SheetNote[] = [];

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** @param column - from 1; 0 for a whole row */
  add(kind: OddCell, line: number, column: number, number = 1): void {
    const found = this.#found.get(kind);
    if (found === undefined) this.#found.set(kind, { number, line, column });
    else found.number += number;
  }

  /** A row is left out, for a cell that is longer than any may be. */
  tooLong(line: number, column: number): void {
    const found = `a cell longer than ${MOST_IN_CELL} characters, ${this.#at(line, column)}: its row is left out`;
    const hint = "shorten it, or give its text as a document of its own";
    this.#left.push({
      severity: "error",
      line,
      column,
      words: [found, "texts of the length of a document", hint],
    });
  }

  tell(tell: TellNote): void {
    for (const note of this.#left) tell(note);
    for (const kind of Object.keys(KINDS) as OddCell[]) {
      const found = this.#found.get(kind);
      if (found === undefined) continue;
      const { number, line, column } = found;
      const { severity, words } = KINDS[kind] as Said;
      const [what, expected, hint] = words(number);
      const first = number === 1 ? "" : "the first ";
      const place = { ...(line > 0 && { line }), ...(column > 0 && { column }) };
      tell({ severity, ...place, words: [`${what}: ${first}${this.#at(line, column)}`, expected, hint] });
    }
  }

  #at(line: number, column: number): string {
    const row = line > 0 ? `in row ${line}` : "";
    const at = column > 0 ? `${row === "" ? "in " : `${row}, `}column ${columnName(column - 1)}` : row;
    return `${at}${at === "" ? "in" : " of"} the sheet "${this.#sheet}"`;
  }
}
