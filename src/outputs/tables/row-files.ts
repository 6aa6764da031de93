/** The files of a row a response, a theme of one or a hit: written as responses pass, in every form that is asked for. */
import type { Codebook } from "../../model/codebook.ts";
import type { Coding } from "../../model/coding.ts";
import type { CsvForm } from "../../model/csv-form.ts";
import type { CodedResponse } from "../../model/hit.ts";
import type { Problem } from "../../model/problem.ts";
import type { OutputFacts } from "../../model/run.ts";
import { codingsTable, hitsTable, RESPONSES_TABLE, UNCODED_TABLE } from "../../model/tables/by-response.ts";
import { codebookRows, codebookTable } from "../../model/tables/codebook-table.ts";
import type { OutputTable } from "../../model/tables/column.ts";
import type { MarkedRow } from "../../model/tables/responses-themes.ts";
import type { TableNote } from "../../model/tables/tables.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import type { Outputs } from "../folder/outputs.ts";
import { codingRows, hitRows } from "./coding-rows.ts";
import { openCsv } from "./csv-file.ts";
import { startMarkedRows } from "./marked-rows.ts";
import { openParquetOutputs } from "./parquet-outputs.ts";
import { responseLine } from "./response-record.ts";

export interface RowFilesOptions {
  /** False where responses are split only: then `responses.*` are all there is. */
  readonly coded: boolean;
  readonly parquet: boolean;
  readonly xlsx: boolean;
  readonly form: CsvForm;
  readonly positions: boolean;
  readonly below: boolean;
}

export interface ClosedRowFiles {
  readonly written: readonly OutputFacts[];
  /** The columns of those that differ from run to run. */
  readonly tables: readonly TableNote[];
  /** What a form cannot hold. */
  readonly cuts: readonly Problem[];
}

export interface RowFiles {
  /**
   * @param shown - the response as it may be shown
   * @param codings - what is written of it
   * @param carried - the themes that it carries; null where it has no text, and is in no base
   */
  add(shown: CodedResponse, codings: readonly Coding[], carried: readonly Coding[] | null): Promise<void>;
  /** @param counts - null where responses are split only */
  close(
    counts: { readonly tally: SuppressedTally; readonly codebook: Codebook } | null,
  ): Promise<ClosedRowFiles>;
}

export async function openRowFiles(outputs: Outputs, options: RowFilesOptions): Promise<RowFiles> {
  const { coded, parquet, xlsx, form, positions, below } = options;
  const ofRun = { hits: hitsTable({ below }), codings: codingsTable({ positions, below }) };
  const records = await outputs.open("responses.jsonl");
  const responses = await openCsv(outputs, RESPONSES_TABLE, form);
  const hits = coded ? await openCsv(outputs, ofRun.hits, form) : null;
  const codings = coded ? await openCsv(outputs, ofRun.codings, form) : null;
  const uncoded = coded ? await openCsv(outputs, UNCODED_TABLE, form) : null;
  const marked = coded ? startMarkedRows() : null;
  const parquetFiles = parquet && coded ? await openParquetOutputs(outputs, ofRun) : null;
  const workbook =
    xlsx && coded ? await (await import("./workbook-output.ts")).openWorkbook(outputs, ofRun.hits) : null;
  return {
    async add(shown, all, carried) {
      const { response } = shown;
      await records.write(responseLine(response), 1);
      await responses.add([response]);
      await hits?.add(hitRows(shown, all));
      await codings?.add(codingRows(response.id, all));
      await parquetFiles?.add(shown, all);
      await workbook?.add(shown, all);
      if (carried === null) return;
      marked?.add(response, carried);
      if (carried.length === 0) await uncoded?.add([response]);
    },
    async close(counts) {
      const written: OutputFacts[] = [];
      for (const file of [records, responses, hits, codings, uncoded]) {
        if (file !== null) written.push(await file.close());
      }
      if (parquetFiles !== null) written.push(...(await parquetFiles.close()));
      if (counts === null || marked === null) return { written, tables: [], cuts: [] };
      const { themes } = counts.tally;
      const table = marked.table(themes.map(({ theme }) => theme));
      const ofBook = codebookTable({ positions });
      written.push(await writeMarked(outputs, table, marked.rows(), form));
      const book = { table: ofBook, rows: codebookRows(counts.codebook) };
      const closed = await workbook?.close({ table, rows: marked.rows(), themes }, book);
      return {
        written: closed === undefined ? written : [...written, closed.facts],
        tables: [ofBook, ofRun.hits, ofRun.codings, table],
        cuts: closed?.notes ?? [],
      };
    },
  };
}

/** A response at a time: all of them would be one text of many gigabytes. */
async function writeMarked(
  outputs: Outputs,
  table: OutputTable<MarkedRow>,
  rows: Iterable<MarkedRow>,
  form: CsvForm,
): Promise<OutputFacts> {
  const file = await openCsv(outputs, table, form);
  for (const row of rows) await file.add([row]);
  return file.close();
}
