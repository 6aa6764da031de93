/** Reads a table of counts back from CSV: numbers as numbers, withheld ones as null. */
import { CsvError, parse } from "csv-parse/sync";
import { SUPPRESSED } from "../../model/publishable.ts";
import { namesOf } from "../../model/tables/column.ts";
import type { TableNote } from "../../model/tables/tables.ts";
import { withoutFormulaMark } from "../../text/formula.ts";

/**
 * @param isMarked - whether cells that could start a formula have an apostrophe before them
 * @returns a row of values by column name; none of an empty text; null where it is no table as a run writes it
 */
export function readTable<Row>(
  text: string,
  { columns }: Pick<TableNote, "columns">,
  isMarked = true,
): readonly Row[] | null {
  const written = isMarked ? withoutFormulaMark : (cell: string) => cell;
  const numbers = new Set(columns.filter(({ type }) => type !== "string").map(({ name }) => name));
  try {
    const rows = parse(text, {
      columns: true,
      bom: true,
      cast: (cell, { column, header }) => {
        // A column is called as its variable, which may begin as a formula does.
        if (header) return written(cell);
        if (!numbers.has(String(column))) return cell === "" ? null : written(cell);
        return cell === SUPPRESSED ? null : Number(cell);
      },
    }) as Readonly<Record<string, unknown>>[];
    const names = namesOf(columns).join();
    const isWhole = rows.every(
      (row) => Object.keys(row).join() === names && !Object.values(row).some(Number.isNaN),
    );
    return isWhole ? (rows as Row[]) : null;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
