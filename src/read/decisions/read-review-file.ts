/** Reads the rows of a review file, as a spreadsheet may have saved it: in any order, encoding and form of table. */
import type { Problem } from "../../model/problem.ts";
import type { ReadColumn } from "../../model/tables/review-columns.ts";
import { withoutFormulaMark } from "../../text/formula.ts";
import { FileRefusal } from "../ingest/file-refusal.ts";
import { readProblem } from "../ingest/read-bytes.ts";
import { isTable, type TableKind } from "../ingest/source-file.ts";
import { kindByName } from "../ingest/source-kind.ts";
import type { ProblemWords } from "../ingest/source-problem.ts";
import { type FaultyRow, rowFault } from "../table/row-fault.ts";
import { openTableBytes } from "../table/table-bytes.ts";
import { TABLE_OPENERS } from "../table/table-openers.ts";
import type { Sheet } from "../table/table-row.ts";
import { isReviewHead, type ReviewHead, reviewHead } from "./review-head.ts";
import { type ReviewRow, reviewProblem } from "./review-row.ts";

export interface ReviewFile {
  readonly rows: readonly ReviewRow[];
  /** Errors: then no row is to be taken for whole. */
  readonly problems: readonly Problem[];
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Titles may stand above the header. */
const MOST_ABOVE = 10;

/**
 * @param path - absolute
 * @param source - what the file is called in messages
 */
export async function readReviewFile(path: string, source: string): Promise<ReviewFile> {
  const named = kindByName(path);
  const kind: TableKind =
    named !== null && named !== "zip" && named !== "mailbox" && isTable(named) ? named : "csv";
  const file = { path, source, id: source, kind };
  const nothing = (problem: Problem): ReviewFile => ({ rows: [], problems: [problem], sha256: "" });
  const bytes = await openTableBytes(file).catch((error: unknown) => readProblem(source, error));
  if ("code" in bytes) return nothing(ofReview(bytes));
  try {
    const table = await TABLE_OPENERS[kind](bytes, file);
    const problems = table.problems.filter(({ severity }) => severity === "error").map(ofReview);
    const rows: ReviewRow[] = [];
    let heads = 0;
    for (const sheet of table.sheets) {
      const read = await rowsOf(sheet, source, table.isPadded);
      if (read === null) continue;
      heads++;
      rows.push(...read.rows);
      problems.push(...read.problems);
    }
    for (const { severity, line, words } of table.notes())
      if (severity === "error")
        problems.push(reviewProblem({ source, ...(line === undefined ? {} : { line }) }, words));
    problems.push(...(await bytes.changed(table.digest.bytes)).map(ofReview));
    if (heads === 0 && problems.length === 0) problems.push(reviewProblem({ source }, NO_HEADER));
    return { rows, problems, sha256: table.digest.sha256 };
  } catch (error) {
    if (!(error instanceof FileRefusal)) return nothing(ofReview(readProblem(source, error)));
    return nothing(reviewProblem({ source }, error.words));
  } finally {
    await bytes.close();
  }
}

const NO_HEADER: ProblemWords = [
  "a table without the columns of a review",
  "a first row with response, theme, answer and fingerprint",
  "name the file that `themetally review` wrote, with your answers in it",
];

/** A file that is read for its answers is no source. */
const ofReview = (problem: Problem): Problem => ({ ...problem, code: "decisions", severity: "error" });

/** @returns null for a sheet without the header */
async function rowsOf(
  sheet: Sheet,
  source: string,
  isPadded: boolean,
): Promise<Pick<ReviewFile, "rows" | "problems"> | null> {
  let head: ReviewHead | null = null;
  let above = 0;
  const rows: ReviewRow[] = [];
  const problems: Problem[] = [];
  for await (const row of sheet.rows as AsyncIterable<FaultyRow>) {
    const { line, cells } = row;
    if (!cells.some((cell) => /\S/u.test(cell))) continue;
    if (head === null) {
      if (isReviewHead(cells)) {
        const found = reviewHead(cells);
        if (!("width" in found)) return { rows: [], problems: [reviewProblem({ source, line }, found)] };
        head = found;
      } else if (++above > MOST_ABOVE) return null;
      continue;
    }
    // Of a workbook every cell says its column: what stands beside the table is a remark.
    const fault = isPadded ? null : rowFault(row, head.width, isPadded);
    if (fault === null) rows.push(rowOf(cells, line, head.at, source));
    else problems.push(reviewProblem({ source, line }, [fault, "a cell for each column", FAULT_HINT]));
  }
  return head === null ? null : { rows, problems };
}

const FAULT_HINT =
  "save the file anew as CSV or XLSX, with quotation marks around cells that hold the sign between cells";

function rowOf(
  cells: readonly string[],
  line: number,
  at: ReadonlyMap<ReadColumn, number>,
  source: string,
): ReviewRow {
  return {
    cell: (column) => withoutFormulaMark((cells[at.get(column) ?? -1] ?? "").trim()),
    placeOf: (column) => {
      const position = at.get(column);
      return { source, line, ...(position === undefined ? {} : { column: position + 1 }) };
    },
  };
}
