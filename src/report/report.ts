/** Stage 6: writes every output file, those of the responses as they pass and those of the counts at the end. */
import type { Coding } from "../model/coding.ts";
import type { CodedResponse } from "../model/hit.ts";
import type { OutputFacts, RunFacts, RunRecord } from "../model/run.ts";
import type { Tally } from "../model/tally.ts";
import { startAccount } from "./account.ts";
import { CODING_COLUMNS, codingRows, HIT_COLUMNS, hitRows } from "./coding-rows.ts";
import { openCsv } from "./csv-file.ts";
import { type Outputs, RUN_FILE } from "./outputs.ts";
import { RESPONSE_COLUMNS, responseLine, responseRow } from "./response-record.ts";
import { runRecord } from "./run-record.ts";
import { tables } from "./tables.ts";
import { themesJson } from "./themes-json.ts";

/** Every file this stage can write, in the order of contracts.md, but `run.json`. */
export const OUTPUT_FILES: readonly string[] = [
  "responses.jsonl",
  "responses.csv",
  "hits.csv",
  "codings.csv",
  "themes.csv",
  "themes.json",
  "themes-by-topic.csv",
  "themes-by-status.csv",
  "themes-by-source.csv",
  "themes-co-occurrence.csv",
  "topics.csv",
  "respondents.csv",
];

export interface ReportOptions {
  /** False where responses are split only: then `responses.*` and `run.json` are all there is. */
  readonly coded: boolean;
}

export interface Report {
  /** Writes one response with its hits and its codings; await it before the next, so that memory stays flat. */
  add(coded: CodedResponse, codings: readonly Coding[]): Promise<void>;
  /**
   * Writes the counts and `run.json`, and puts all files in their places.
   * @param tally null where responses are split only.
   * @throws Error where the numbers do not reconcile; UserError with code "output" where the disk refuses.
   */
  finish(facts: RunFacts, tally: Tally | null): Promise<RunRecord>;
}

/** Starts a report. Whoever opened `outputs` aborts them when anything fails before `finish` has returned. */
export async function startReport(outputs: Outputs, { coded }: ReportOptions): Promise<Report> {
  const account = startAccount();
  const records = await outputs.open("responses.jsonl");
  const responses = await openCsv(outputs, "responses.csv", RESPONSE_COLUMNS);
  const hits = coded ? await openCsv(outputs, "hits.csv", HIT_COLUMNS) : null;
  const codings = coded ? await openCsv(outputs, "codings.csv", CODING_COLUMNS) : null;

  return {
    async add(entry, carried) {
      const { response } = entry;
      account.add(response);
      await records.write(responseLine(response), 1);
      await responses.add([responseRow(response)]);
      await hits?.add(hitRows(entry));
      await codings?.add(codingRows(response.id, carried));
    },
    async finish(facts, tally) {
      const written: OutputFacts[] = [];
      for (const file of [records, responses, hits, codings]) {
        if (file !== null) written.push(await file.close());
      }
      if (tally !== null) written.push(...(await writeCounts(outputs, tally)));
      written.sort((one, other) => OUTPUT_FILES.indexOf(one.file) - OUTPUT_FILES.indexOf(other.file));
      const record = runRecord(facts, account.reconcile(facts), written);
      const run = await outputs.open(RUN_FILE);
      await run.write(`${JSON.stringify(record, null, 2)}\n`, 1);
      await run.close();
      await outputs.publish(OUTPUT_FILES.filter((name) => !written.some(({ file }) => file === name)));
      return record;
    },
  };
}

async function writeCounts(outputs: Outputs, tally: Tally): Promise<readonly OutputFacts[]> {
  const json = await outputs.open("themes.json");
  await json.write(themesJson(tally), tally.themes.length);
  const written = [await json.close()];
  for (const { file, columns, rows } of tables(tally)) {
    const table = await openCsv(outputs, file, columns);
    await table.add(rows);
    written.push(await table.close());
  }
  return written;
}
