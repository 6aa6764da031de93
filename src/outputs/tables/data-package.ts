/** `datapackage.json`: the tables as a Data Package, version 1. */
import type { ColumnNote } from "../../model/tables/tables.ts";
import { CELLS_NOTE, type Package, type TableFacts } from "./table-facts.ts";

/** @returns JSON text; see https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage({ title, tables, missing }: Package): string {
  const document = {
    profile: "tabular-data-package",
    name: "themetally-outputs",
    // Undefined values are left out of JSON.
    title: title ?? undefined,
    description: CELLS_NOTE,
    resources: tables.map((table) => resource(table, missing)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resource({ file, note, columns, key, refers, sha256 }: TableFacts, missing: readonly string[]) {
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
      primaryKey: key ?? undefined,
      foreignKeys:
        refers.length === 0
          ? undefined
          : refers.map((one) => ({
              fields: one.column,
              // A table names itself by nothing.
              reference: { resource: one.file === file ? "" : nameOf(one.file), fields: one.to },
            })),
    },
  };
}

const field = ({ name, type, note, required, values }: ColumnNote) => ({
  name,
  type,
  description: note,
  constraints: required ? { required, enum: values } : undefined,
});

const nameOf = (file: string) => file.replace(/\.csv$/, "");
