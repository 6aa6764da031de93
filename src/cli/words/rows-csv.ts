/** Rows that are printed for other programs as CSV. */
import type { Cell } from "../../model/tables/column.ts";
import { csv } from "../../outputs/tables/csv.ts";
import { printable } from "./printable.ts";

/** @returns a header and a line a row; nothing in it can act on a terminal or a spreadsheet */
export const rowsCsv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string =>
  csv([
    columns,
    ...rows.map((row) =>
      columns.map((column) => {
        const cell = row[column];
        return typeof cell === "string" ? printable(cell) : cell;
      }),
    ),
  ]);
