/** Reads the rows of a sheet of Excel's as its XML comes. */
import { FileRefusal } from "../../ingest/file-refusal.ts";
import type { XmlEvents } from "../../ingest/xml/xml-events.ts";
import { OpenRow } from "../open-row.ts";
import type { SheetNotes } from "../sheet-notes.ts";
import { MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS } from "../table-limits.ts";
import type { TableRow } from "../table-row.ts";
import { areaOf, cellAddress } from "./cell-address.ts";
import { unescaped } from "./escapes.ts";
import { GENERAL, type NumberFormat } from "./format-code.ts";
import { RichText } from "./rich-text.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { DIGITS_HELD, shownNumber } from "./shown-number.ts";

/** What the sheets of a workbook share. */
export interface SheetMaterial {
  /** The file is, with its article. */
  readonly what: string;
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** A cell while it is read. */
interface OpenCell {
  /** From 0. */
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
}

type Attributes = Readonly<Record<string, string>>;

export class SheetRows implements XmlEvents {
  readonly #material: SheetMaterial;
  readonly #notes: SheetNotes;
  readonly #row: OpenRow;
  readonly #text = new RichText(MOST_IN_CELL);
  #rows: TableRow[] = [];
  #isInData = false;
  #isHidden = false;
  #line = 0;
  #column = -1;
  #cell: OpenCell | null = null;

  constructor(material: SheetMaterial, notes: SheetNotes) {
    this.#material = material;
    this.#notes = notes;
    this.#row = new OpenRow(notes);
  }

  /** @returns the rows since it was last asked */
  take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell !== null) this.#openInCell(this.#cell, name);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "sheetData") this.#isInData = true;
    else if (name === "col" && isTrue(attributes.hidden)) this.#hiddenColumns(attributes);
    else if (name === "mergeCell") {
      const area = areaOf(attributes.ref ?? "");
      if (area !== null) this.#notes.add("merged", area.lines[0], area.columns[0]);
    }
  }

  text(text: string): void {
    if (this.#cell !== null) this.#text.add(text);
  }

  close(name: string): void {
    if (name === "c" && this.#cell !== null) {
      this.#row.put(this.#cell.column, this.#shown(this.#cell));
      this.#cell = null;
    } else if (this.#cell !== null) this.#text.close(name);
    else if (name === "row" && this.#isInData) {
      const row = this.#row.end();
      if (row === null) return;
      if (this.#isHidden) this.#notes.add("hiddenRow", this.#line, 0);
      this.#rows.push(row);
    } else if (name === "sheetData") this.#isInData = false;
  }

  #openInCell(cell: OpenCell, name: string): void {
    if (name === "f") cell.hasFormula = true;
    else this.#text.open(name);
  }

  #openRow({ r, hidden }: Attributes): void {
    if (!this.#isInData) return;
    const line = Number(r);
    this.#line = Number.isInteger(line) && line > this.#line ? line : this.#line + 1;
    if (this.#line > MOST_ROWS) throw this.#beyond(`row ${this.#line}`, `${MOST_ROWS} rows`);
    this.#column = -1;
    this.#row.begin(this.#line);
    this.#isHidden = isTrue(hidden);
  }

  #openCell({ r, t = "n", s }: Attributes): void {
    if (!this.#isInData) return;
    const address = r === undefined ? null : cellAddress(r);
    this.#column = address === null ? this.#column + 1 : address.column - 1;
    if (this.#column >= MOST_COLUMNS)
      throw this.#beyond(`column ${this.#column + 1} in row ${this.#line}`, `${MOST_COLUMNS} columns`);
    this.#cell = { column: this.#column, type: t, style: Number(s ?? 0), hasFormula: false };
    this.#text.begin();
  }

  #shown({ type, style, column, hasFormula }: OpenCell): string | null {
    const raw = this.#text.end();
    const odd = (kind: Parameters<SheetNotes["add"]>[0]) => this.#notes.add(kind, this.#line, column + 1);
    if (hasFormula && raw === "" && type !== "str") odd("uncalculated");
    if (raw === null || raw === "") return raw;
    if (type === "e") {
      odd("error");
      return "";
    }
    if (type === "s") return this.#shared(raw, column);
    if (type === "inlineStr" || type === "str") return unescaped(raw);
    if (type === "b") return isTrue(raw) ? "TRUE" : "FALSE";
    // A date that is spelled out: `2026-05-04T00:00:00`.
    if (type === "d") return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    const shown = shownNumber(raw, this.#material.formats[style] ?? GENERAL, this.#material.is1904);
    if (Math.abs(Number(raw)) >= 10 ** DIGITS_HELD) odd("longNumber");
    return shown;
  }

  #shared(raw: string, column: number): string | null {
    const text = this.#material.strings.at(Number(raw));
    if (text === undefined)
      throw new FileRefusal([
        `${this.#material.what}, damaged (text ${raw.slice(0, 20)} of row ${this.#line}, column ${column + 1} is not there)`,
        "a whole file",
        "get the file again, or open it and save it anew",
      ]);
    return text === null ? null : unescaped(text);
  }

  #hiddenColumns({ min, max }: Attributes): void {
    const [first, last] = [Number(min), Math.min(Number(max), MOST_COLUMNS)];
    // To the end of the sheet: columns that nobody uses are hidden, too.
    if (first >= 1 && last >= first && last < MOST_COLUMNS)
      this.#notes.add("hiddenColumn", 0, first, last - first + 1);
  }

  #beyond(found: string, most: string): FileRefusal {
    return new FileRefusal([`${this.#material.what} with ${found}`, `${most} at most`, "divide it"]);
  }
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
