/** What tests know of a spreadsheet, whatever its format. */

export interface ReadCell {
  /** Empty where there is nothing. */
  readonly value: string | number;
  /** The name that programs show for it: `Heading 1`. */
  readonly style: string;
  readonly isWrapped: boolean;
  readonly isFilled: boolean;
}

export interface ReadTable {
  readonly name: string;
  /** Rows and columns from 0, inclusive. */
  readonly first: readonly [row: number, column: number];
  readonly last: readonly [row: number, column: number];
  readonly headerRows: number;
  /** As the table has them, where its format writes them there too. */
  readonly columns: readonly string[] | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isMerged: boolean;
  readonly isFrozen: boolean;
  readonly isFiltered: boolean;
  /** Up to the last cell that holds something. */
  readonly rows: readonly (readonly ReadCell[])[];
  readonly tables: readonly ReadTable[];
  /** Names of the sheets that cells lead to. */
  readonly links: readonly string[];
}

export interface Spreadsheet {
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly ReadSheet[];
}

/** `H28` as row and column from 0. */
export function position(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** `'It''s'` as `It's`. */
export const unquoted = (name: string): string => name.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");

export const NOTHING: ReadCell = { value: "", style: "", isWrapped: true, isFilled: false };

/** Without what is empty at the ends. */
export function trimmed(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex(({ value }) => value !== "") + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
