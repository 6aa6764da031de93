/** Reads a table of counts back from CSV: numbers as numbers, withheld ones as null. */
import { parse } from "csv-parse/sync";
import { SUPPRESSED } from "../model/tally.ts";
import { withoutMark } from "../text/formula.ts";

/** Columns of numbers; empty cells of others are null. */
const NUMBERS: ReadonlySet<string> = new Set(["hits", "responses", "respondents", "percent", "lift", "base"]);

/** @returns a row of values by column name; none of an empty text */
export function readTable<Row>(text: string): readonly Row[] {
  return parse(text, {
    columns: true,
    cast: (cell, { column, header }) => {
      if (header) return cell;
      if (!NUMBERS.has(String(column))) return cell === "" ? null : withoutMark(cell);
      return cell === SUPPRESSED ? null : Number(cell);
    },
  }) as Row[];
}
