/** Every CSV table that a run can write, in the order of the documentation. */

import { BY_QUESTION } from "../cross.ts";
import { codingsTable, hitsTable, RESPONSES_TABLE, UNCODED_TABLE } from "./by-response.ts";
import { CAMPAIGNS_TABLE } from "./campaigns-table.ts";
import { codebookTable } from "./codebook-table.ts";
import type { OutputTable } from "./column.ts";
import { GROUP_TABLES, PAIRS_TABLE, RESPONDENTS_TABLE, THEMES_TABLE, TOPICS_TABLE } from "./of-counts.ts";
import { crossOutput } from "./of-crosses.ts";
import { GROUPED_POSITIONS_TABLE, POSITIONS_TABLE } from "./of-positions.ts";
import { responsesThemesTable } from "./responses-themes.ts";

/** What a table is and holds, without its rows. */
export type TableNote = Omit<OutputTable<never>, "columns"> & {
  readonly columns: readonly ColumnNote[];
};

export type ColumnNote = Omit<OutputTable<never>["columns"][number], "value">;

export const TABLES: readonly TableNote[] = [
  RESPONSES_TABLE,
  hitsTable({ below: false }),
  codingsTable({ positions: true, below: false }),
  UNCODED_TABLE,
  responsesThemesTable([], []),
  codebookTable({ positions: true }),
  CAMPAIGNS_TABLE,
  THEMES_TABLE,
  POSITIONS_TABLE,
  GROUPED_POSITIONS_TABLE,
  ...GROUP_TABLES,
  crossOutput(BY_QUESTION),
  PAIRS_TABLE,
  TOPICS_TABLE,
  RESPONDENTS_TABLE,
];
