/** Stage 6: writes every output file, those of the responses as they pass and those of the counts at the end. */
import type { Campaign } from "../../model/campaign.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { BY_RESPONSE, filesOfRun, OUTPUT_FILES } from "../../model/output-files.ts";
import type { Problem } from "../../model/problem.ts";
import { type OutputFacts, RUN_FILE, type RunFacts, type RunRecord } from "../../model/run.ts";
import { SUPPRESSED, type SuppressedTally } from "../../model/tally.ts";
import type { Outputs } from "../folder/outputs.ts";
import { startAccount } from "./account.ts";
import { CAMPAIGN_COLUMNS, campaignRows } from "./campaign-rows.ts";
import { CODING_COLUMNS, codingRows, HIT_COLUMNS, hitRows } from "./coding-rows.ts";
import { openCsv } from "./csv-file.ts";
import { csvw } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { openParquetOutputs } from "./parquet-outputs.ts";
import { RESPONSE_COLUMNS, responseLine, responseRow } from "./response-record.ts";
import { runRecord } from "./run-record.ts";
import { refuseSecond } from "./second-publication.ts";
import { suppressedRecord } from "./suppressed-record.ts";
import { tableFacts } from "./table-facts.ts";
import { tables } from "./tables.ts";
import { themesJson } from "./themes-json.ts";

export interface TablesOptions {
  /** False where responses are split only: then `responses.*` and `run.json` are all there is. */
  readonly coded: boolean;
  /** Counts below it are suppressed, and tables are all there is: rows of responses would give them away. */
  readonly suppress?: number | null;
  /** Whether the rows are written as Parquet, too; not where responses are split only. */
  readonly parquet?: boolean;
  /** What may be shown of a response and its hits. */
  readonly show: (coded: CodedResponse) => CodedResponse;
}

export interface ReportCounts {
  readonly tally: SuppressedTally;
  readonly campaigns: readonly Campaign[];
  readonly codebook: Codebook;
}

export interface Report {
  /** Writes one response with its hits and its codings; await it before the next, so that memory stays flat. */
  add(coded: CodedResponse, codings: readonly Coding[]): Promise<void>;
  /**
   * Writes the counts and `run.json`, and puts all files in their places.
   * @param counts null where responses are split only.
   * @throws Error where the numbers do not reconcile; UserError with code "output" where the disk refuses.
   */
  finish(facts: RunFacts, counts: ReportCounts | null): Promise<RunRecord>;
  /** Once it is finished: a warning for each file that somebody changed or put in the folder, and what became of it. */
  notes(): readonly Problem[];
}

/** Starts a report. Whoever opened `outputs` aborts them when anything fails before `finish` has returned. */
export async function startReport(outputs: Outputs, options: TablesOptions): Promise<Report> {
  const { coded, suppress = null, parquet = false, show } = options;
  const rows = suppress === null;
  await outputs.reserve([...filesOfRun({ coded, suppressed: !rows, parquet }), RUN_FILE]);
  let notes: readonly Problem[] = [];
  const account = startAccount();
  const csvOf = (file: string, columns: readonly string[], wanted: boolean) =>
    wanted ? openCsv(outputs, file, columns) : null;
  const records = rows ? await outputs.open("responses.jsonl") : null;
  const responses = await csvOf("responses.csv", RESPONSE_COLUMNS, rows);
  const hits = await csvOf("hits.csv", HIT_COLUMNS, rows && coded);
  const codings = await csvOf("codings.csv", CODING_COLUMNS, rows && coded);
  const parquetFiles = parquet && rows && coded ? await openParquetOutputs(outputs) : null;

  return {
    async add(received, carried) {
      account.add(received.response);
      const entry = show(received);
      const { response } = entry;
      await records?.write(responseLine(response), 1);
      await responses?.add([responseRow(response)]);
      await hits?.add(hitRows(entry));
      const evidence = shownCodings(carried, received, entry);
      await codings?.add(codingRows(response.id, evidence));
      await parquetFiles?.add(entry, evidence);
    },
    async finish(facts, counts) {
      const written: OutputFacts[] = [];
      for (const file of [records, responses, hits, codings]) {
        if (file !== null) written.push(await file.close());
      }
      if (parquetFiles !== null) written.push(...(await parquetFiles.close()));
      if (counts !== null) written.push(...(await writeCounts(outputs, counts, rows)));
      if (counts !== null) written.push(...(await writeNotes(outputs, written, facts.title ?? null, rows)));
      written.sort((one, other) => OUTPUT_FILES.indexOf(one.file) - OUTPUT_FILES.indexOf(other.file));
      const whole = runRecord(facts, account.reconcile(facts), inCampaigns(counts), written);
      const record = suppress === null ? whole : suppressedRecord(whole, counts?.tally ?? null, suppress);
      refuseSecond(await outputs.earlier(), record);
      const run = await outputs.open(RUN_FILE);
      await run.write(`${JSON.stringify(record, null, 2)}\n`, 1);
      await run.close();
      notes = await outputs.publish(
        OUTPUT_FILES.filter((name) => !written.some(({ file }) => file === name)),
      );
      return record;
    },
    notes: () => notes,
  };
}

/** Without the terms of hits that are not shown, where the text around them is: they would say what is masked. */
function shownCodings(
  carried: readonly Coding[],
  received: CodedResponse,
  shown: CodedResponse,
): readonly Coding[] {
  if (shown.response.text === "" || shown.hits.length === received.hits.length) return carried;
  const kept = new Set(shown.hits.map(({ term }) => term));
  const gone = new Set(received.hits.map(({ term }) => term).filter((term) => !kept.has(term)));
  return carried.map((coding) => ({ ...coding, terms: coding.terms.filter((term) => !gone.has(term)) }));
}

function inCampaigns(counts: ReportCounts | null): RunRecord["campaigns"] {
  if (counts === null) return null;
  const responses = counts.campaigns.reduce((sum, { members }) => sum + members.length, 0);
  return { campaigns: counts.campaigns.length, responses };
}

async function writeCounts(
  outputs: Outputs,
  counts: ReportCounts,
  isByResponse: boolean,
): Promise<readonly OutputFacts[]> {
  const { tally, campaigns, codebook } = counts;
  const json = await outputs.open("themes.json");
  await json.write(themesJson(tally, codebook), tally.themes.length);
  const written = [await json.close()];
  const lists = { file: "campaigns.csv", columns: CAMPAIGN_COLUMNS, rows: campaignRows(campaigns) };
  for (const { file, columns, rows } of [lists, ...tables(tally)]) {
    if (!isByResponse && BY_RESPONSE.has(file)) continue;
    const table = await openCsv(outputs, file, columns);
    await table.add(rows);
    written.push(await table.close());
  }
  return written;
}

/** What programs need to know of the tables, for the two kinds of programs that ask. */
async function writeNotes(
  outputs: Outputs,
  written: readonly OutputFacts[],
  title: string | null,
  rows: boolean,
): Promise<readonly OutputFacts[]> {
  const tables = tableFacts(written);
  const about = { title, tables, missing: rows ? [""] : ["", SUPPRESSED] };
  const notes: OutputFacts[] = [];
  for (const [file, text] of [
    ["datapackage.json", dataPackage(about)],
    ["csv-metadata.json", csvw(about)],
  ] as const) {
    const note = await outputs.open(file);
    await note.write(text, tables.length);
    notes.push(await note.close());
  }
  return notes;
}
