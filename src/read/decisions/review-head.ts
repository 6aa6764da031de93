/** Finds the header of a review file, and which of its columns is which, in whatever order they stand. */
import { NEEDED_COLUMNS, READ_COLUMNS, type ReadColumn } from "../../model/tables/review-columns.ts";
import { nearest } from "../../text/nearest.ts";
import type { ProblemWords } from "../ingest/source-problem.ts";

export interface ReviewHead {
  /** Position of each column that is there, from 0. */
  readonly at: ReadonlyMap<ReadColumn, number>;
  /** Cells of the header. */
  readonly width: number;
}

const plain = (cell: string): string => cell.trim().toLowerCase();

/** Whether a row is the header: titles may stand above it. */
export const isReviewHead = (cells: readonly string[]): boolean => {
  const names = new Set(cells.map(plain));
  return names.has("response") && (names.has("theme") || names.has("answer"));
};

/** @returns where the columns are; or what is wrong */
export function reviewHead(cells: readonly string[]): ReviewHead | ProblemWords {
  const names = cells.map(plain);
  const at = new Map<ReadColumn, number>();
  for (const column of READ_COLUMNS) {
    const first = names.indexOf(column);
    if (first < 0) continue;
    if (names.includes(column, first + 1))
      return [
        `two columns "${column}"`,
        "each column once",
        "take out the one that is not meant, or give it another name",
      ];
    at.set(column, first);
  }
  const missing = NEEDED_COLUMNS.find((column) => !at.has(column));
  if (missing === undefined) return { at, width: cells.length };
  const near = nearest(
    missing,
    names.filter((name) => !READ_COLUMNS.some((column) => column === name)),
  );
  return [
    `no column "${missing}"`,
    `the columns ${NEEDED_COLUMNS.join(", ")}, as \`themetally review\` writes them`,
    near === null ? "put the column back" : `rename the column "${near}", if that is it`,
  ];
}
