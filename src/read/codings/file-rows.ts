/** The rows of a file of codings, of a table or of records, by the names of its columns. */

import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import { withoutFormulaMark } from "../../text/formula.ts";
import { decodeText } from "../ingest/decode-text.ts";
import { FileRefusal } from "../ingest/file-refusal.ts";
import { readBytes, readProblem } from "../ingest/read-bytes.ts";
import { isTable, type SourceKind } from "../ingest/source-file.ts";
import { kindByName } from "../ingest/source-kind.ts";
import type { ProblemWords } from "../ingest/source-problem.ts";
import { type FaultyRow, rowFault } from "../table/row-fault.ts";
import { openTableBytes } from "../table/table-bytes.ts";
import { TABLE_OPENERS } from "../table/table-openers.ts";
import { codingHead } from "./coding-columns.ts";

export interface FileRow {
  /** By the position of the column, without white space at the edges. */
  readonly cells: readonly string[];
  readonly placeOf: (column: number) => Place;
}

export interface FileRowsRead {
  readonly names: readonly string[];
  readonly rows: readonly FileRow[];
  readonly problems: readonly Problem[];
}

/** @returns a problem of a file of codings */
export const codingProblem = (place: Place, [found, expected, hint]: ProblemWords): Problem => ({
  code: "codings",
  severity: "error",
  place,
  found,
  expected,
  hint,
});

const ofCodings = (problem: Problem): Problem => ({ ...problem, code: "codings", severity: "error" });

/** Titles may stand above the header. */
const MOST_ABOVE = 10;

const NO_HEAD: ProblemWords = [
  "no column that says which response a row is about",
  "a column response, id or document",
  "name the column so; see docs/how-good-is-this-count.md for the forms that are read",
];

/**
 * @param path - absolute
 * @param source - what the file is called in messages
 */
export async function fileRows(path: string, source: string): Promise<FileRowsRead> {
  const kind = kindByName(path);
  const failed = (problem: Problem): FileRowsRead => ({
    names: [],
    rows: [],
    problems: [ofCodings(problem)],
  });
  try {
    if (kind === "jsonl" || kind === "json") return await ofRecords(path, source, kind);
    const file = {
      path,
      source,
      id: source,
      kind: kind !== null && kind !== "zip" && kind !== "mailbox" && isTable(kind) ? kind : "csv",
    } as const;
    const bytes = await openTableBytes(file);
    try {
      const table = await TABLE_OPENERS[file.kind](bytes, file);
      const problems = table.problems.filter(({ severity }) => severity === "error").map(ofCodings);
      for (const sheet of table.sheets) {
        const read = await ofSheet(sheet.rows as AsyncIterable<FaultyRow>, source, table.isPadded);
        if (read === null) continue;
        const changed = (await bytes.changed(table.digest.bytes)).map(ofCodings);
        return { ...read, problems: [...problems, ...read.problems, ...changed] };
      }
      const none = problems.length > 0 ? [] : [codingProblem({ source }, NO_HEAD)];
      return { names: [], rows: [], problems: [...problems, ...none] };
    } finally {
      await bytes.close();
    }
  } catch (error) {
    if (error instanceof FileRefusal) return failed(codingProblem({ source }, error.words));
    return failed(readProblem(source, error));
  }
}

/** @returns null for a sheet without a header of codings */
async function ofSheet(
  rows: AsyncIterable<FaultyRow>,
  source: string,
  isPadded: boolean,
): Promise<FileRowsRead | null> {
  let names: readonly string[] | null = null;
  let above = 0;
  const read: FileRow[] = [];
  const problems: Problem[] = [];
  for await (const row of rows) {
    const { line, cells } = row;
    if (!cells.some((cell) => /\S/u.test(cell))) continue;
    if (names === null) {
      if (codingHead(cells) !== null) names = cells.map((cell) => withoutFormulaMark(cell.trim()));
      else if (++above > MOST_ABOVE) return null;
      continue;
    }
    const fault = isPadded ? null : rowFault(row, names.length, isPadded);
    if (fault !== null)
      problems.push(
        codingProblem({ source, line }, [
          fault,
          "a cell for each column",
          "save the file anew as CSV or XLSX",
        ]),
      );
    else
      read.push({
        cells: cells.map((cell) => withoutFormulaMark(cell.trim())),
        placeOf: (column) => ({ source, line, column: column + 1 }),
      });
  }
  if (names === null) return null;
  const twice = names.findIndex((name, at) => name !== "" && names.indexOf(name) < at);
  if (twice >= 0)
    problems.push(
      codingProblem({ source, column: twice + 1 }, [
        `two columns "${names[twice]}"`,
        "each column once",
        "take out the one that is not meant",
      ]),
    );
  return { names, rows: read, problems };
}

/** A list in a record stands in one cell, its members on lines of their own. */
async function ofRecords(path: string, source: string, kind: SourceKind): Promise<FileRowsRead> {
  const { data, problems } = await readBytes({ path, source, id: source, kind });
  if (data === null) return { names: [], rows: [], problems: problems.map(ofCodings) };
  const { text } = decodeText(data, source);
  const objects: { line: number; fields: Readonly<Record<string, unknown>> }[] = [];
  const faults: Problem[] = [];
  const take = (json: string, line: number): void => {
    try {
      for (const value of [JSON.parse(json) as unknown].flat())
        if (typeof value === "object" && value !== null)
          objects.push({ line, fields: value as Record<string, unknown> });
        else throw new SyntaxError("no object");
    } catch {
      faults.push(
        codingProblem({ source, line }, [
          "a line that is no JSON object",
          "one object a line",
          "write the file anew",
        ]),
      );
    }
  };
  if (kind === "json") take(text ?? "", 1);
  else
    for (const [at, line] of (text ?? "").split("\n").entries()) if (line.trim() !== "") take(line, at + 1);
  const names = [...new Set(objects.flatMap(({ fields }) => Object.keys(fields)))];
  if (objects.length > 0 && codingHead(names) === null) faults.push(codingProblem({ source }, NO_HEAD));
  const rows = objects.map(
    ({ line, fields }): FileRow => ({
      cells: names.map((name) => cellOf(fields[name]).trim()),
      placeOf: () => ({ source, line }),
    }),
  );
  return { names, rows, problems: [...problems.map(ofCodings), ...faults] };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellOf).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
