/** Responses, codings and hits as Parquet: the rows of the CSV files, with their text as it is. */
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import type { OutputFacts } from "../../model/run.ts";
import { type CodingRow, type HitRow, RESPONSES_TABLE } from "../../model/tables/by-response.ts";
import { cellsOf, type OutputTable } from "../../model/tables/column.ts";
import type { Outputs } from "../folder/outputs.ts";
import { codingRows, hitRows } from "./coding-rows.ts";
import { openParquet, type ParquetValue } from "./parquet-file.ts";

const TOPICS = "topics";

export interface ParquetOutputs {
  /** @param coded - as it may be shown */
  add(coded: CodedResponse, codings: readonly Coding[]): Promise<void>;
  close(): Promise<readonly OutputFacts[]>;
}

/** @param ofRun - hits and codings as this run writes them */
export async function openParquetOutputs(
  outputs: Outputs,
  ofRun: { readonly hits: OutputTable<HitRow>; readonly codings: OutputTable<CodingRow> },
): Promise<ParquetOutputs> {
  const [responses, codings, hits] = [
    await openParquet(outputs, "responses.parquet", RESPONSES_TABLE.columns, TOPICS),
    await openParquet(outputs, "codings.parquet", ofRun.codings.columns),
    await openParquet(outputs, "hits.parquet", ofRun.hits.columns),
  ];
  return {
    async add(coded, carried) {
      const rows = codingRows(coded.response.id, carried);
      await responses.add([withTopics(coded.response)]);
      await codings.add(rows.map((row) => cellsOf(ofRun.codings.columns, row)));
      await hits.add(hitRows(coded, rows).map((row) => cellsOf(ofRun.hits.columns, row)));
    },
    close: async () => [await responses.close(), await codings.close(), await hits.close()],
  };
}

/** Topics as a list: one of them may hold the sign that parts them in the CSV file. */
const withTopics = (response: Response): readonly ParquetValue[] =>
  RESPONSES_TABLE.columns.map(({ name, value }) => (name === TOPICS ? response.topics : value(response)));
