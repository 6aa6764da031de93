/** A row of a sheet while it is read: cells at their columns, as wide as the widest row above it. */

import type { SheetNotes } from "./sheet-notes.ts";
import { shownText } from "./shown-text.ts";
import { EXCEL_CELL } from "./table-limits.ts";
import type { TableRow } from "./table-row.ts";

export class OpenRow {
  readonly #notes: SheetNotes;
  #width = 0;
  #line = 0;
  #cells: string[] = [];
  #isLeftOut = false;

  constructor(notes: SheetNotes) {
    this.#notes = notes;
  }

  begin(line: number): void {
    this.#line = line;
    this.#cells = [];
    this.#isLeftOut = false;
  }

  /**
   * @param column - from 0
   * @param raw - as it was typed; null where it is longer than a cell may be: then the row is left out
   */
  put(column: number, raw: string | null): void {
    if (raw === null) {
      if (!this.#isLeftOut) this.#notes.tooLong(this.#line, column + 1);
      this.#isLeftOut = true;
      return;
    }
    if (raw === "") return;
    if (raw.length === EXCEL_CELL) this.#notes.add("cut", this.#line, column + 1);
    const { text, controls } = shownText(raw);
    if (controls > 0) this.#notes.add("control", this.#line, column + 1, controls);
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = text;
  }

  /** @returns null for a row without values, or one that is left out */
  end(): TableRow | null {
    if (this.#isLeftOut || this.#cells.every((cell) => cell === "")) return null;
    this.#width = Math.max(this.#width, this.#cells.length);
    while (this.#cells.length < this.#width) this.#cells.push("");
    return { line: this.#line, cells: this.#cells };
  }
}
