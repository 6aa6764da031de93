/** `datapackage.json`: the tables as a Data Package, version 1. */
import type { ColumnNote } from "../../model/tables/tables.ts";
import { cellsNote, type Package, type TableFacts } from "./table-facts.ts";

/** Columns whose values stand in another table. */
export interface ForeignKey {
  /** The column. */
  readonly fields: string;
  /** Where its values stand. */
  readonly reference: {
    /** Name of the table; empty for the same. */
    readonly resource: string;
    /** The column there. */
    readonly fields: string;
  };
}

/** A column. */
export interface PackageField {
  /** Of the column, as the header has it. */
  readonly name: string;
  /** What its values are. */
  readonly type: ColumnNote["type"];
  /** What it holds. */
  readonly description: string;
  /** Of columns that are never empty, and all the values there can be. */
  readonly constraints?: {
    /** It is never empty. */
    readonly required: true;
    /** All the values there can be. */
    readonly enum?: readonly string[];
  };
}

/** A table. */
export interface PackageTable {
  /** What it is. */
  readonly profile: "tabular-data-resource";
  /** Of the table. */
  readonly name: string;
  /** The file. */
  readonly path: string;
  /** What one row of it is. */
  readonly description: string;
  /** How it is written. */
  readonly format: "csv";
  /** How it is written. */
  readonly mediatype: "text/csv";
  /** How it is written. */
  readonly encoding: "utf-8";
  /** Of its bytes. */
  readonly hash: `sha256:${string}`;
  /** What it holds. */
  readonly schema: {
    /** Its columns, in order. */
    readonly fields: readonly PackageField[];
    /** What stands for no value. */
    readonly missingValues: readonly string[];
    /** Columns that together are different in each row. */
    readonly primaryKey?: readonly string[];
    /** Columns whose values stand in another table. */
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

/** The contents of `datapackage.json`. */
export interface DataPackage {
  /** What it is. */
  readonly profile: "tabular-data-package";
  /** Of the package. */
  readonly name: "themetally-outputs";
  /** What the consultation is called, where the project file says it. */
  readonly title?: string;
  /** What to know of every table. */
  readonly description: string;
  /** Each table that was written. */
  readonly resources: readonly PackageTable[];
}

/** @returns JSON text; see https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage({ title, tables, isMarked, missing }: Package): string {
  const document: DataPackage = {
    profile: "tabular-data-package",
    name: "themetally-outputs",
    ...(title !== null && { title }),
    description: cellsNote({ isMarked }),
    resources: tables.map((table) => resource(table, missing)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resource(
  { file, note, columns, key, refers, sha256 }: TableFacts,
  missing: readonly string[],
): PackageTable {
  return {
    profile: "tabular-data-resource",
    name: nameOf(file),
    path: file,
    description: note,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    hash: `sha256:${sha256}`,
    schema: {
      fields: columns.map(field),
      missingValues: missing,
      ...(key !== null && { primaryKey: key }),
      ...(refers.length > 0 && {
        foreignKeys: refers.map((one) => ({
          fields: one.column,
          // A table names itself by nothing.
          reference: { resource: one.file === file ? "" : nameOf(one.file), fields: one.to },
        })),
      }),
    },
  };
}

const field = ({ name, type, note, required, values }: ColumnNote): PackageField => ({
  name,
  type,
  description: note,
  ...(required && { constraints: { required, ...(values && { enum: values }) } }),
});

const nameOf = (file: string) => file.replace(/\.csv$/, "");
