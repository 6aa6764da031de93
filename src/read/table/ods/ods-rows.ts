/** Reads the rows of one sheet of an OpenDocument workbook as its XML comes. */
import { FileRefusal } from "../../ingest/file-refusal.ts";
import type { XmlEvents } from "../../ingest/xml/xml-events.ts";
import { OpenRow } from "../open-row.ts";
import type { SheetNotes } from "../sheet-notes.ts";
import { MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS } from "../table-limits.ts";
import type { TableRow } from "../table-row.ts";
import type { MergedArea } from "../workbook-sheet.ts";
import { type CellAttributes, shownValue } from "./ods-cell.ts";
import { besideText, PrintedText } from "./printed-text.ts";

/** Rows that are the same, and follow one another. */
export interface RowRun {
  readonly row: TableRow;
  readonly number: number;
}

interface OpenCell {
  readonly attributes: CellAttributes;
  readonly number: number;
  /** It lies under the cell that it is merged with, and is not shown. */
  readonly isCovered: boolean;
}

/** Errors of formulas are text that looks so. */
const ERROR = /^(?:#[A-Z/0]+[!?]?|Err:\d+)$/;

/** What stands in a sheet beside its rows. */
const BESIDE: ReadonlySet<string> = new Set(["shapes", "forms", "scenario"]);

/** @param index - of the sheet that is read, from 0 */
export class OdsRows implements XmlEvents {
  readonly merged: MergedArea[] = [];
  readonly #index: number;
  readonly #what: string;
  readonly #notes: SheetNotes;
  readonly #row: OpenRow;
  readonly #text = new PrintedText(MOST_IN_CELL);
  #runs: RowRun[] = [];
  #sheets = -1;
  /** Tables within cells, what is drawn, and what was deleted are no part of the sheet. */
  #depth = 0;
  #aside = 0;
  #line = 1;
  #rowNumber = 1;
  #column = 0;
  #columns = 0;
  #isHidden = false;
  #cell: OpenCell | null = null;

  constructor(index: number, what: string, notes: SheetNotes) {
    this.#index = index;
    this.#what = what;
    this.#notes = notes;
    this.#row = new OpenRow(notes);
  }

  take(): readonly RowRun[] {
    const runs = this.#runs;
    this.#runs = [];
    return runs;
  }

  /** Nothing of the sheet is left to come. */
  get isDone(): boolean {
    return this.#sheets > this.#index || (this.#sheets === this.#index && this.#depth === 0);
  }

  open(name: string, attributes: CellAttributes): void {
    if (name === "tracked-changes" || BESIDE.has(name)) this.#aside++;
    if (this.#aside > 0) {
      if (this.#isHere && besideText(name) === "box") this.#notes.add("box", 0, 0);
      return;
    }
    if (name === "table" && this.#depth++ === 0) this.#sheets++;
    if (!this.#isHere) return;
    if (this.#cell !== null) {
      const beside = this.#text.open(name, attributes);
      if (beside !== null) this.#notes.add(beside, this.#line, this.#column + 1);
    } else if (name === "table-row") this.#openRow(attributes);
    else if (name === "table-column") this.#openColumns(attributes);
    else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(name, attributes);
  }

  text(text: string): void {
    if (this.#cell !== null) this.#text.add(text);
  }

  close(name: string): void {
    if (name === "tracked-changes" || BESIDE.has(name)) this.#aside--;
    else if (this.#aside > 0) return;
    else if (name === "table") this.#depth--;
    else if (!this.#isHere) return;
    else if (this.#cell !== null && /^(?:covered-)?table-cell$/.test(name)) this.#closeCell(this.#cell);
    else if (this.#cell !== null) this.#text.close(name);
    else if (name === "table-row") this.#closeRow();
  }

  get #isHere(): boolean {
    return this.#sheets === this.#index && this.#depth === 1;
  }

  #openRow(attributes: CellAttributes): void {
    this.#rowNumber = repeated(attributes["number-rows-repeated"]);
    this.#isHidden = isHidden(attributes);
    this.#column = 0;
    this.#row.begin(this.#line);
  }

  #closeRow(): void {
    const row = this.#row.end();
    if (row !== null) {
      const last = this.#line + this.#rowNumber - 1;
      if (last > MOST_ROWS) throw this.#beyond(`row ${last}`, `${MOST_ROWS} rows`);
      if (this.#isHidden) this.#notes.add("hiddenRow", this.#line, 0, this.#rowNumber);
      this.#runs.push({ row, number: this.#rowNumber });
    }
    this.#line += this.#rowNumber;
  }

  #openColumns(attributes: CellAttributes): void {
    const number = repeated(attributes["number-columns-repeated"]);
    // To the end of the sheet: columns that nobody uses are hidden, too.
    if (isHidden(attributes) && this.#columns + number < MOST_COLUMNS)
      this.#notes.add("hiddenColumn", 0, this.#columns + 1, number);
    this.#columns += number;
  }

  #openCell(name: string, attributes: CellAttributes): void {
    const number = repeated(attributes["number-columns-repeated"]);
    this.#cell = { attributes, number, isCovered: name.startsWith("covered") };
    this.#text.begin();
  }

  #closeCell({ attributes, number, isCovered }: OpenCell): void {
    this.#cell = null;
    const [columns, lines] = [
      repeated(attributes["number-columns-spanned"]),
      repeated(attributes["number-rows-spanned"]),
    ];
    if (columns > 1 || lines > 1) this.#merge(columns, lines);
    const shown = isCovered ? "" : this.#shown(attributes);
    const first = this.#column;
    this.#column += number;
    if (shown === "") return;
    if (this.#column > MOST_COLUMNS)
      throw this.#beyond(`column ${this.#column} in row ${this.#line}`, `${MOST_COLUMNS} columns`);
    for (let column = first; column < this.#column; column++) this.#row.put(column, shown);
  }

  #shown(attributes: CellAttributes): string | null {
    const printed = this.#text.end();
    if (printed === null) return null;
    const odd = (kind: "error" | "uncalculated" | "longNumber") =>
      this.#notes.add(kind, this.#line, this.#column + 1);
    const { formula, value } = attributes;
    if (formula !== undefined && ERROR.test(printed)) {
      odd("error");
      return "";
    }
    if (formula !== undefined && printed === "" && attributes["value-type"] === undefined)
      odd("uncalculated");
    if (value !== undefined && Math.abs(Number(value)) >= 1e15) odd("longNumber");
    const shown = shownValue(attributes, printed);
    return shown.length > MOST_IN_CELL ? null : shown;
  }

  #merge(columns: number, lines: number): void {
    const column = this.#column + 1;
    this.#notes.add("merged", this.#line, column);
    this.merged.push({
      lines: [this.#line, this.#line + lines - 1],
      columns: [column, column + columns - 1],
    });
  }

  #beyond(found: string, most: string): FileRefusal {
    return new FileRefusal([`${this.#what} with ${found}`, `${most} at most`, "divide it"]);
  }
}

/** Once, where nothing else is said. */
const repeated = (number: string | undefined): number => Math.max(1, Math.trunc(Number(number ?? 1)) || 1);

const isHidden = ({ visibility }: CellAttributes): boolean =>
  visibility === "collapse" || visibility === "filter";
