/** A row of a review file, as it was read. */
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { ReadColumn } from "../../model/tables/review-columns.ts";
import type { ProblemWords } from "../ingest/source-problem.ts";

export interface ReviewRow {
  /** Without white space at its edges, and without the mark that keeps a spreadsheet from reading a formula; empty where the file has no such column. */
  readonly cell: (column: ReadColumn) => string;
  /** 1-based. */
  readonly placeOf: (column: ReadColumn) => Place;
}

/** @returns what is wrong in a review file */
export const reviewProblem = (place: Place, [found, expected, hint]: ProblemWords): Problem => ({
  code: "decisions",
  severity: "error",
  place,
  found,
  expected,
  hint,
});

/** @returns the problem of one cell */
export const cellProblem = (
  { placeOf }: Pick<ReviewRow, "placeOf">,
  column: ReadColumn,
  words: ProblemWords,
): Problem => reviewProblem(placeOf(column), words);
