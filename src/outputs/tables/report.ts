/** Stage 6: writes every output file, those of the responses as they pass and those of the counts at the end. */
import type { Campaign } from "../../model/campaign.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { Coding } from "../../model/coding.ts";
import { BY_QUESTION, type NamedCross } from "../../model/cross.ts";
import type { CsvForm } from "../../model/csv-form.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { filesOfRun, OUTPUT_FILES } from "../../model/output-files.ts";
import type { Problem } from "../../model/problem.ts";
import { SUPPRESSED } from "../../model/publishable.ts";
import { recordedOutputs } from "../../model/recorded-outputs.ts";
import { type OutputFacts, RUN_FILE, type RunFacts, type RunRecord } from "../../model/run.ts";
import { codebookTable } from "../../model/tables/codebook-table.ts";
import type { TableNote } from "../../model/tables/tables.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { reasonWithoutText } from "../../text/reason-without-text.ts";
import type { EarlierRun, Outputs } from "../folder/outputs.ts";
import { startAccount } from "./account.ts";
import { csvw } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { openRowFiles } from "./row-files.ts";
import { runRecord } from "./run-record.ts";
import { refuseSecond } from "./second-publication.ts";
import { suppressedRecord } from "./suppressed-record.ts";
import { tableFacts } from "./table-facts.ts";
import { writeTables } from "./tables.ts";
import { themesJson } from "./themes-json.ts";

export interface TablesOptions {
  /** False where responses are split only: then `responses.*` and `run.json` are all there is. */
  readonly coded: boolean;
  /** Counts below it are suppressed, and tables are all there is: rows of responses would give them away. */
  readonly suppress?: number | null;
  /** Whether the rows are written as Parquet, too; not where responses are split only. */
  readonly parquet?: boolean;
  /** Whether they are written as a workbook, too; not where responses are split only. */
  readonly xlsx?: boolean;
  /** Of the CSV files. */
  readonly form?: CsvForm;
  /** Whether a theme of the codebook has positions. */
  readonly positions?: boolean;
  /** Whether themes and hits are written that are not carried, too. */
  readonly below?: boolean;
  /** The tables by keys that were asked for. */
  readonly crosses?: readonly NamedCross[];
  /** What may be shown of a response and its hits. */
  readonly show: (coded: CodedResponse) => CodedResponse;
}

export interface ReportCounts {
  readonly tally: SuppressedTally;
  readonly campaigns: readonly Campaign[];
  readonly codebook: Codebook;
}

export interface Report {
  /**
   * Writes one response with its hits and its codings; await it before the next, so that memory stays flat.
   * @param below - the themes for which something speaks and that it does not carry, where they are written
   */
  add(coded: CodedResponse, codings: readonly Coding[], below?: readonly Coding[]): Promise<void>;
  /**
   * Writes the counts and `run.json`, and puts all files in their places.
   * @param counts null where responses are split only.
   * @throws Error where the numbers do not reconcile; UserError with code "output" where the disk refuses.
   */
  finish(facts: RunFacts, counts: ReportCounts | null): Promise<RunRecord>;
  /** Once it is finished: warnings of files that somebody changed or put in the folder, and of what the workbook cuts. */
  notes(): readonly Problem[];
}

/** Starts a report. Whoever opened `outputs` aborts them when anything fails before `finish` has returned. */
export async function startReport(outputs: Outputs, options: TablesOptions): Promise<Report> {
  const { coded, suppress = null, parquet = false, xlsx = false, positions = false, crosses = [] } = options;
  const { form = "safe", below = false, show } = options;
  const rows = suppress === null;
  const asked = coded ? crosses.map(({ file }) => file) : [];
  await outputs.reserve([
    ...filesOfRun({ coded, suppressed: !rows, parquet, xlsx, positions }),
    ...asked,
    RUN_FILE,
  ]);
  let notes: readonly Problem[] = [];
  const account = startAccount();
  const ofRows = { coded, parquet, xlsx, form, positions, below };
  const rowFiles = rows ? await openRowFiles(outputs, ofRows) : null;

  return {
    async add(received, carried, open = []) {
      account.add(received.response);
      const entry = show(received);
      const evidence = shownCodings(carried, received, entry);
      const isCounted = reasonWithoutText(received.response) === null;
      await rowFiles?.add(entry, [...evidence, ...open], isCounted ? carried : null);
    },
    async finish(facts, counts) {
      const closed = await rowFiles?.close(counts);
      const written: OutputFacts[] = [...(closed?.written ?? [])];
      if (counts !== null) {
        written.push(...(await writeCounts(outputs, counts, !rows, form)));
        const ofRun = closed?.tables ?? [codebookTable({ positions })];
        const about = { crosses, ofRun, form };
        written.push(...(await writeNotes(outputs, written, facts.title ?? null, rows, about)));
      }
      written.sort((one, other) => placeOf(one.file, asked) - placeOf(other.file, asked));
      const whole = runRecord(facts, account.reconcile(facts), inCampaigns(counts), written);
      const record = suppress === null ? whole : suppressedRecord(whole, counts?.tally ?? null, suppress);
      refuseSecond(await outputs.earlier(), record);
      const run = await outputs.open(RUN_FILE);
      await run.write(`${JSON.stringify(record, null, 2)}\n`, 1);
      await run.close();
      const before = earlierTables(await outputs.earlier());
      const told = await outputs.publish(
        [...OUTPUT_FILES, ...before].filter((name) => !written.some(({ file }) => file === name)),
      );
      notes = [...(closed?.cuts ?? []), ...told];
      return record;
    },
    notes: () => notes,
  };
}

/** In the order of the documentation; the tables that were asked for behind those that every run writes. */
function placeOf(file: string, asked: readonly string[]): number {
  const at = OUTPUT_FILES.indexOf(file);
  const behind = OUTPUT_FILES.indexOf(BY_QUESTION.file);
  return at < 0 ? behind + (asked.indexOf(file) + 1) / (asked.length + 1) : at;
}

/** The tables that an earlier run was asked for. */
const earlierTables = (earlier: EarlierRun | null): readonly string[] =>
  (earlier === null ? [] : (recordedOutputs(earlier.text) ?? []))
    .map(({ file }) => file)
    .filter((file) => /^themes-by-.*\.csv$/u.test(file) && !OUTPUT_FILES.includes(file));

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
  const templates = counts.campaigns.flatMap(({ id, pattern, members }) =>
    pattern === null ? [] : [{ campaign: id, responses: members.length, pattern }],
  );
  return { campaigns: counts.campaigns.length, responses, templates };
}

async function writeCounts(
  outputs: Outputs,
  counts: ReportCounts,
  isSuppressed: boolean,
  form: CsvForm,
): Promise<readonly OutputFacts[]> {
  const { tally, codebook } = counts;
  const json = await outputs.open("themes.json");
  await json.write(themesJson(tally, codebook), tally.themes.length);
  const themes = await json.close();
  return [themes, ...(await writeTables(outputs, counts, isSuppressed, form))];
}

/** What programs need to know of the tables, for the two kinds of programs that ask. */
async function writeNotes(
  outputs: Outputs,
  written: readonly OutputFacts[],
  title: string | null,
  rows: boolean,
  {
    crosses,
    ofRun,
    form,
  }: {
    readonly crosses: readonly NamedCross[];
    readonly ofRun: readonly TableNote[];
    readonly form: CsvForm;
  },
): Promise<readonly OutputFacts[]> {
  const tables = tableFacts(written, crosses, ofRun);
  const about = { title, tables, isMarked: form !== "plain", missing: rows ? [""] : ["", SUPPRESSED] };
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
