/** A workbook before it is a file of one format or another: sheets of lines and one table, cells of final text. */

/** How a column's cells are shown; cells of `link` are names of sheets, and lead to them. */
export type ColumnKind = "text" | "link" | "count" | "tenths" | "hundredths";

export interface SheetColumn {
  /** Unique in its table. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** In digits of the default size, as spreadsheets measure. */
  readonly width: number;
}

export type SheetCell = string | number;

export interface SheetTable {
  /** Letters, digits and `_`; unique in the workbook. */
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  /** One or more, each with a cell for each column. */
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetLine {
  readonly text: string;
  readonly isHeading: boolean;
}

export interface WrittenSheet {
  /** Unique, and such as spreadsheet programs accept. */
  readonly name: string;
  /** The heading, in the first cell. */
  readonly title: string;
  /** One below the other in the first column, between heading and table. */
  readonly lines: readonly SheetLine[];
  /** Null on the cover. */
  readonly table: SheetTable | null;
}

export interface Workbook {
  readonly title: string;
  /** As `en-GB`. */
  readonly language: string;
  readonly font: string;
  /** Name and version of the program. */
  readonly generator: string;
  readonly sheets: readonly WrittenSheet[];
}

/** @returns widths of the sheet's columns: room for lines where there is no table */
export function widthsOf({ table }: WrittenSheet): readonly number[] {
  return table === null ? [COVER_WIDTH] : table.columns.map(({ width }) => width);
}

const COVER_WIDTH = 90;
