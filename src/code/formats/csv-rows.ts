/** Reads CSV into rows with their lines; what cannot be read is an error with line and column. */
import { CsvError, parse } from "csv-parse/sync";
import type { BookBuilder } from "./book-builder.ts";

export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line on which the row ends. */
  readonly line: number;
}

/** @returns the rows, blank lines left out; none where there is an error in `builder` */
export function readCsv(text: string, builder: BookBuilder, delimiter = ","): readonly CsvRow[] {
  try {
    const options = { info: true, delimiter, relax_column_count: true, skip_empty_lines: true } as const;
    // With `info` a row comes with its place, which the types of csv-parse do not say.
    const rows = parse(text, options) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || 1;
    const found = `what CSV cannot read: ${error.message.replace(/ (?:at|on|in) line.*$/s, "")}`;
    builder.error(
      { line },
      found,
      "cells with commas, and quotes around text that has them",
      "export it again",
    );
    return [];
  }
}
