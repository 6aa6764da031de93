/** Reads a table of counts back from CSV: numbers as numbers, withheld ones as null. */
import { CsvError, parse } from "csv-parse/sync";
import { SUPPRESSED } from "../../model/tally.ts";
import { withoutFormulaMark } from "../tables/formula.ts";

/** Columns of numbers; empty cells of others are null. */
const NUMBERS: ReadonlySet<string> = new Set(["hits", "responses", "respondents", "percent", "lift", "base"]);

/** @returns a row of values by column name; none of an empty text; null where it is no table as a run writes it */
export function readTable<Row>(text: string): readonly Row[] | null {
  try {
    const rows = parse(text, {
      columns: true,
      cast: (cell, { column, header }) => {
        if (header) return cell;
        if (!NUMBERS.has(String(column))) return cell === "" ? null : withoutFormulaMark(cell);
        return cell === SUPPRESSED ? null : Number(cell);
      },
    }) as Readonly<Record<string, unknown>>[];
    return rows.some((row) => Object.values(row).some(Number.isNaN)) ? null : (rows as Row[]);
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
