/** Responses, codings and hits as Parquet: the rows of the CSV files, with their text as it is. */
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import type { Response } from "../../model/response.ts";
import type { OutputFacts } from "../../model/run.ts";
import type { Outputs } from "../folder/outputs.ts";
import { codingRows, hitRows } from "./coding-rows.ts";
import { TABLE_NOTES } from "./column-notes.ts";
import { openParquet, type ParquetValue } from "./parquet-file.ts";
import { RESPONSE_COLUMNS, responseRow } from "./response-record.ts";

const TOPICS = "topics";

export interface ParquetOutputs {
  /** @param coded - as it may be shown */
  add(coded: CodedResponse, codings: readonly Coding[]): Promise<void>;
  close(): Promise<readonly OutputFacts[]>;
}

export async function openParquetOutputs(outputs: Outputs): Promise<ParquetOutputs> {
  const columnsOf = (csv: string) => TABLE_NOTES.find(({ file }) => file === csv)!.columns;
  const [responses, codings, hits] = [
    await openParquet(outputs, "responses.parquet", columnsOf("responses.csv"), TOPICS),
    await openParquet(outputs, "codings.parquet", columnsOf("codings.csv")),
    await openParquet(outputs, "hits.parquet", columnsOf("hits.csv")),
  ];
  return {
    async add(coded, carried) {
      await responses.add([withTopics(coded.response)]);
      await codings.add(codingRows(coded.response.id, carried));
      await hits.add(hitRows(coded));
    },
    close: async () => [await responses.close(), await codings.close(), await hits.close()],
  };
}

/** Topics as a list: one of them may hold the sign that parts them in the CSV file. */
const withTopics = (response: Response): readonly ParquetValue[] =>
  responseRow(response).map((cell, at) => (RESPONSE_COLUMNS[at] === TOPICS ? response.topics : cell));
