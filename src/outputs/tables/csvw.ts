/** `csv-metadata.json`: the tables as CSV on the Web. */
import { CELLS_NOTE, type Package, type TableFacts } from "./table-facts.ts";

/** @returns JSON text; see https://www.w3.org/TR/tabular-metadata/ */
export function csvw({ title, tables, missing }: Package): string {
  const document = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    // Undefined values are left out of JSON.
    "dc:title": title ?? undefined,
    "dc:description": CELLS_NOTE,
    null: missing,
    tables: tables.map(table),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const table = ({ file, note, columns, key, refers }: TableFacts) => ({
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
    primaryKey: key ?? undefined,
    foreignKeys:
      refers.length === 0
        ? undefined
        : refers.map((one) => ({
            columnReference: one.column,
            reference: { resource: one.file, columnReference: one.to },
          })),
  },
});
