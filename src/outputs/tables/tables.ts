/** Writes the tables of a run's counts, in the order of the documentation. */
import type { Campaign } from "../../model/campaign.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { CsvForm } from "../../model/csv-form.ts";
import { BY_RESPONSE } from "../../model/output-files.ts";
import { positionedThemes } from "../../model/position.ts";
import type { OutputFacts } from "../../model/run.ts";
import { CAMPAIGNS_TABLE } from "../../model/tables/campaigns-table.ts";
import { codebookRows, codebookTable } from "../../model/tables/codebook-table.ts";
import type { OutputTable } from "../../model/tables/column.ts";
import {
  GROUP_TABLES,
  PAIRS_TABLE,
  RESPONDENTS_TABLE,
  THEMES_TABLE,
  TOPICS_TABLE,
} from "../../model/tables/of-counts.ts";
import { crossOutput } from "../../model/tables/of-crosses.ts";
import { GROUPED_POSITIONS_TABLE, POSITIONS_TABLE } from "../../model/tables/of-positions.ts";
import { rowsBy, type SuppressedTally } from "../../model/tally.ts";
import type { Outputs } from "../folder/outputs.ts";
import { campaignRows } from "./campaign-rows.ts";
import { openCsv } from "./csv-file.ts";

/** @param isSuppressed - then tables that would tell of single responses are not written */
export async function writeTables(
  outputs: Outputs,
  {
    tally,
    campaigns,
    codebook,
  }: {
    readonly tally: SuppressedTally;
    readonly campaigns: readonly Campaign[];
    readonly codebook: Codebook;
  },
  isSuppressed: boolean,
  form: CsvForm,
): Promise<readonly OutputFacts[]> {
  const written: OutputFacts[] = [];
  const write = async <Row>(table: OutputTable<Row>, rows: readonly Row[]): Promise<void> => {
    if (isSuppressed && BY_RESPONSE.has(table.file)) return;
    const file = await openCsv(outputs, table, form);
    await file.add(rows);
    written.push(await file.close());
  };
  const positions = positionedThemes(codebook).length > 0;
  await write(codebookTable({ positions }), codebookRows(codebook));
  await write(CAMPAIGNS_TABLE, campaignRows(campaigns));
  await write(THEMES_TABLE, tally.themes);
  if (tally.positions) await write(POSITIONS_TABLE, tally.positions);
  if (tally.groupedPositions) await write(GROUPED_POSITIONS_TABLE, tally.groupedPositions);
  const labels = new Map(tally.themes.map(({ theme, label }) => [theme, label]));
  for (const table of GROUP_TABLES)
    await write(
      table,
      rowsBy(tally, table.by).map((row) => ({ ...row, label: labels.get(row.theme) ?? row.theme })),
    );
  for (const cross of tally.crosses ?? []) {
    await write(crossOutput(cross), cross.rows);
    const { withoutValue } = cross;
    if (isSuppressed || withoutValue === undefined) continue;
    written.push({ ...written.pop()!, withoutValue });
  }
  await write(PAIRS_TABLE, tally.coOccurrence);
  await write(TOPICS_TABLE, tally.topics);
  await write(RESPONDENTS_TABLE, tally.respondents);
  return written;
}
