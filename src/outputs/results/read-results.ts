/** Reads an output folder back, after proof that it is whole and as its run left it. */
import { join } from "node:path";
import { crossesAsked } from "../../model/cross.ts";
import type { Publishable } from "../../model/publishable.ts";
import type { Results } from "../../model/results.ts";
import { RUN_FILE, type RunRecord } from "../../model/run.ts";
import type { OutputTable } from "../../model/tables/column.ts";
import {
  GROUP_TABLES,
  type GroupRow,
  PAIRS_TABLE,
  RESPONDENTS_TABLE,
  THEMES_TABLE,
  TOPICS_TABLE,
} from "../../model/tables/of-counts.ts";
import { type CrossRow, type CrossTable, crossOutput, groupColumns } from "../../model/tables/of-crosses.ts";
import { GROUPED_POSITIONS_TABLE, POSITIONS_TABLE } from "../../model/tables/of-positions.ts";
import type { GroupedRows } from "../../model/tally.ts";
import { countsFault } from "./counts.ts";
import { outputText } from "./output-text.ts";
import { readTable } from "./read-table.ts";
import { readRunFile, textHash } from "./run-file.ts";
import { themesIn } from "./schema.ts";
import { unusable } from "./unusable.ts";

/** What is read, and proven, one response after another. */
const BY_RESPONSE = /^(?:responses|hits|codings|campaigns)\./;

/**
 * @param dir - the folder, absolute; `out` the same as the user named it
 * @param version - of this program: the columns of another one may differ
 * @throws UserError where the folder holds no finished run of this version with counts, or a table is gone or changed
 */
export async function provenResults(dir: string, out: string, version: string): Promise<Results> {
  const run = await readRunFile(dir, out, version);
  if (!("record" in run)) throw unusable(run.source, run.found, run.expected, run.hint);
  const { record, sha256: hash } = run;
  const { outputs, codebook } = record;
  const runFile = join(out, RUN_FILE);
  if (codebook === null) throw unusable(runFile, "responses that were split and not counted");

  if (record.options.publish !== null && record.publication === null)
    throw unusable(runFile, "published outputs that were not held against the rules of privacy");

  const hashes = new Map(outputs.map(({ file, sha256 }) => [file, sha256]));
  const whole = async (file: string): Promise<string | null> => {
    const expected = hashes.get(file);
    if (expected === undefined) return null;
    const text = await outputText(dir, out, file);
    if (text === null) throw unusable(join(out, file), "a file that is gone");
    if (textHash(text) !== expected)
      throw unusable(join(out, file), "a file that was changed after its run", `sha256 ${expected}`);
    return text;
  };
  const counted = new Map<string, number>();
  const table = async <Row>({ file, columns }: OutputTable<Row>): Promise<readonly Row[]> => {
    const rows = readTable<Row>((await whole(file)) ?? "", { columns }, record.options.csv !== "plain");
    if (rows === null) throw unusable(join(out, file), "a table that is not as a run writes it");
    counted.set(file, rows.length);
    return rows;
  };

  for (const { file } of outputs) if (!BY_RESPONSE.test(file)) await whole(file);
  const themes = themesIn((await whole("themes.json")) ?? "");
  if (themes === null) throw unusable(join(out, "themes.json"), "counts that are not as a run writes them");
  const groups: GroupedRows<Publishable>[] = [];
  for (const { by, ...grouped } of GROUP_TABLES) {
    // The column of the groups is called by what they are.
    const rows = (await table(grouped)) as readonly (GroupRow<Publishable> & Record<string, string>)[];
    groups.push({
      by,
      rows: rows.map(({ [by]: group, label: _, ...row }) => ({ ...row, group: group ?? "" })),
    });
  }
  const crosses = await crossesIn(record, table);
  const positions = hashes.has(POSITIONS_TABLE.file)
    ? {
        positions: await table(POSITIONS_TABLE),
        groupedPositions: await table(GROUPED_POSITIONS_TABLE),
      }
    : {};
  const results: Results = {
    out,
    record,
    sha256: hash,
    notes: themes.themes.map(({ theme, description, terms, except, rule, positions }) => ({
      theme,
      description,
      terms,
      except,
      rule,
      positions,
    })),
    tally: {
      base: themes.base,
      baseRespondents: themes.baseRespondents,
      themes: await table(THEMES_TABLE),
      groups,
      ...(crosses.length === 0 ? {} : { crosses }),
      ...positions,
      coOccurrence: await table(PAIRS_TABLE),
      topics: await table(TOPICS_TABLE),
      respondents: await table(RESPONDENTS_TABLE),
    },
  };
  counted.set("themes.json", themes.themes.length);
  const fault = countsFault(record, results.tally, counted);
  if (fault !== null) throw unusable(runFile, `a run.json that the tables contradict: ${fault}`);
  return results;
}

/** The tables that the run was asked for, as far as they were written. */
async function crossesIn(
  { options, outputs }: RunRecord,
  table: <Row>(output: OutputTable<Row>) => Promise<readonly Row[]>,
): Promise<readonly CrossTable<Publishable>[]> {
  const written = new Map(outputs.map((facts) => [facts.file, facts]));
  const crosses: CrossTable<Publishable>[] = [];
  for (const cross of crossesAsked(options.tables)) {
    const facts = written.get(cross.file);
    if (facts === undefined) continue;
    const columns = groupColumns(cross);
    const rows = (await table(crossOutput(cross))) as readonly (CrossRow<Publishable> &
      Record<string, string>)[];
    crosses.push({
      ...cross,
      ...(facts.withoutValue !== undefined && { withoutValue: facts.withoutValue }),
      rows: rows.map((row) => ({ ...row, groups: columns.map((name) => row[name] ?? "") })),
    });
  }
  return crosses;
}

/**
 * @param dir - the folder that the results were read from, absolute
 * @throws UserError where another run has finished in it since
 */
export async function proveSameRun(dir: string, { out, sha256 }: Results): Promise<void> {
  const run = await outputText(dir, out, RUN_FILE);
  if (run === null || textHash(run) !== sha256) throw unusable(out, "another run, while this was at work");
}
