/** `csv-metadata.json`: the tables as CSV on the Web. */
import type { ColumnNote } from "../../model/tables/tables.ts";
import { cellsNote, type Package, type TableFacts } from "./table-facts.ts";

/** A column. */
export interface CsvwColumn {
  /** Of the column. */
  readonly name: string;
  /** The same, as the header has it. */
  readonly titles: string;
  /** What its values are. */
  readonly datatype: ColumnNote["type"];
  /** Whether it is never empty. */
  readonly required: boolean;
  /** What it holds. */
  readonly "dc:description": string;
}

/** A column whose values stand in another table. */
export interface CsvwForeignKey {
  /** The column. */
  readonly columnReference: string;
  /** Where its values stand. */
  readonly reference: {
    /** The file. */
    readonly resource: string;
    /** The column there. */
    readonly columnReference: string;
  };
}

/** A table. */
export interface CsvwTable {
  /** The file. */
  readonly url: string;
  /** What one row of it is. */
  readonly "dc:description": string;
  /** What it holds. */
  readonly tableSchema: {
    /** Its columns, in order. */
    readonly columns: readonly CsvwColumn[];
    /** Columns that together are different in each row. */
    readonly primaryKey?: readonly string[];
    /** Columns whose values stand in another table. */
    readonly foreignKeys?: readonly CsvwForeignKey[];
  };
}

export interface CsvwLanguage {
  /** Of the descriptions. */
  readonly "@language": "en";
}

/** The contents of `csv-metadata.json`. */
export interface Csvw {
  /** That it is CSV on the Web, and the language of the descriptions. */
  readonly "@context": readonly ["http://www.w3.org/ns/csvw", CsvwLanguage];
  /** What the consultation is called, where the project file says it. */
  readonly "dc:title"?: string;
  /** What to know of every table. */
  readonly "dc:description": string;
  /** What stands for no value. */
  readonly null: readonly string[];
  /** Each table that was written. */
  readonly tables: readonly CsvwTable[];
}

/** @returns JSON text; see https://www.w3.org/TR/tabular-metadata/ */
export function csvw({ title, tables, isMarked, missing }: Package): string {
  const document: Csvw = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    ...(title !== null && { "dc:title": title }),
    "dc:description": cellsNote({ isMarked }),
    null: missing,
    tables: tables.map(table),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const table = ({ file, note, columns, key, refers }: TableFacts): CsvwTable => ({
  url: file,
  "dc:description": note,
  tableSchema: {
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.name,
      datatype: column.type,
      required: column.required,
      "dc:description": column.note,
    })),
    ...(key !== null && { primaryKey: key }),
    ...(refers.length > 0 && {
      foreignKeys: refers.map((one) => ({
        columnReference: one.column,
        reference: { resource: one.file, columnReference: one.to },
      })),
    }),
  },
});
