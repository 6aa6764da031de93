/** Reads the responses of a table: finds its header, tells its columns apart, and reads it once more row by row. */
import type { TakenTable } from "../../model/table.ts";
import { headFrom } from "../ingest/file-head.ts";
import { FORMS, formByContent } from "../ingest/forms.ts";
import { readProblem } from "../ingest/read-bytes.ts";
import type { RecordRead } from "../ingest/read-records.ts";
import type { Digest, SourceFile, TableKind } from "../ingest/source-file.ts";
import { misnamed } from "../ingest/source-kind.ts";
import { sourceProblem } from "../ingest/source-problem.ts";
import { choosePlan } from "./choose-plan.ts";
import type { CellFaults } from "./columns/plain-cell.ts";
import { type LeftOutRows, startLeftOut } from "./left-out-rows.ts";
import { rowReader } from "./row-responses.ts";
import { openTableBytes } from "./table-bytes.ts";
import { TABLE_OPENERS } from "./table-openers.ts";
import { noteProblem, tableProblems } from "./table-problems.ts";
import type { TableReading } from "./table-reading.ts";

/** What is known of a table at its end. */
export interface TableEnd {
  readonly digest: Digest;
  /** Null where it was not read. */
  readonly facts: TakenTable | null;
  readonly leftOut: readonly LeftOutRows[];
}

/**
 * @param file - a table
 * @returns the responses, and what is wrong; at last what was made of the table: where it is not read, the problems say why
 */
export async function* readTableFile(
  file: SourceFile & { readonly kind: TableKind },
  options: TableReading,
): AsyncGenerator<RecordRead, TableEnd> {
  const { source } = file;
  let end: TableEnd = { digest: NOTHING, facts: null, leftOut: [] };
  const bytes = await openTableBytes(file).catch((error: unknown) => readProblem(source, error));
  if ("code" in bytes) {
    yield { problem: bytes };
    return end;
  }
  try {
    const form = formByContent(await headFrom(bytes));
    if (form !== null && form !== "text" && FORMS[form].reader !== file.kind && !DELIMITED.has(form)) {
      yield {
        problem: sourceProblem(
          "source-unreadable",
          "error",
          { source },
          misnamed(form, file.part?.name ?? file.path),
        ),
      };
      return end;
    }
    const table = await TABLE_OPENERS[file.kind](bytes, file);
    end = { ...end, digest: table.digest };
    for (const problem of table.problems) yield { problem };
    if (table.sheets.length === 0) return end;
    const chosen = await choosePlan(table, options);
    if ("fault" in chosen) {
      const { found, expected, hint } = chosen.fault;
      const place = { source };
      yield {
        problem: sourceProblem("table-columns", "error", place, [
          found,
          expected,
          hint.replaceAll("FILE", source),
        ]),
      };
      return end;
    }
    const leftOut = startLeftOut(chosen.plan);
    const faults: CellFaults = { html: 0, controls: 0 };
    const read = rowReader(file, chosen, options, {
      leftOut,
      faults,
      isPadded: table.isPadded || chosen.isTrimmed,
    });
    // Delegating to what is not asynchronous would take longer than reading the row does.
    for await (const row of chosen.sheet.rows)
      if (row.line > chosen.head.end) for (const one of read(row)) yield one;
    const piece = file.only?.piece.kind === "rows" ? file.only : null;
    const isLast = piece === null || (piece.piece.kind === "rows" && piece.piece.isLast);
    if (isLast) for (const { severity } of table.notes()) if (severity === "error") leftOut.row("unreadable");
    end = { ...end, facts: factsOf(chosen), leftOut: leftOut.all() };
    if (piece !== null) Object.assign(piece.end, { leftOutRows: leftOut.counts(), faults: { ...faults } });
    if (!isLast) return end;
    // What was taken out of cells is told once all pieces are added up.
    if (piece !== null) for (const key of ["html", "controls"] as const) faults[key] = 0;
    for (const note of table.notes()) yield { problem: noteProblem(source, note) };
    for (const problem of tableProblems(source, chosen, faults, options.anonymity)) yield { problem };
    for (const problem of await bytes.changed(table.digest.bytes)) yield { problem };
    return end;
  } catch (error) {
    yield { problem: readProblem(source, error) };
    return end;
  } finally {
    await bytes.close();
  }
}

const NOTHING: Digest = { bytes: 0, sha256: "" };

/** A table may have any sign between its cells, whatever its name says; prose may be what somebody wrote. */
const DELIMITED: ReadonlySet<string> = new Set(["csv", "tsv", "markdown"]);

const factsOf = ({
  plan,
  head,
  sheet,
}: Exclude<Awaited<ReturnType<typeof choosePlan>>, { fault: unknown }>): TakenTable => ({
  sheet: sheet.name,
  platform: plan.platform,
  header: head.lines,
  columns: plan.columns,
});
