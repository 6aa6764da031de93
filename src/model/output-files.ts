/** What an output folder holds: every file that a run can write, and those that a run of one kind does. */

import { BY_QUESTION } from "./cross.ts";
import { GROUP_TABLES } from "./tables/of-counts.ts";
import { GROUPED_POSITIONS_TABLE, POSITIONS_TABLE } from "./tables/of-positions.ts";

/** Rows of responses and of their evidence. */
const ROWS = [
  "responses.jsonl",
  "responses.csv",
  "hits.csv",
  "codings.csv",
  "uncoded.csv",
  "responses-themes.csv",
] as const;

export const PARQUET_FILES: readonly string[] = ["responses.parquet", "codings.parquet", "hits.parquet"];

/** Responses, codings, hits and codebook, a sheet each. */
export const WORKBOOK_FILE = "run.xlsx";

/** Of codebooks in which a theme has positions. */
export const POSITION_FILES: readonly string[] = [POSITIONS_TABLE.file, GROUPED_POSITIONS_TABLE.file];

/** Every file that a run can write, in the order of the documentation, but `run.json`. */
export const OUTPUT_FILES: readonly string[] = [
  ...ROWS,
  "codebook.csv",
  "campaigns.csv",
  "themes.csv",
  "themes.json",
  ...POSITION_FILES,
  ...GROUP_TABLES.map(({ file }) => file),
  BY_QUESTION.file,
  "themes-co-occurrence.csv",
  "topics.csv",
  "respondents.csv",
  "datapackage.json",
  "csv-metadata.json",
  ...PARQUET_FILES,
  WORKBOOK_FILE,
];

/** Tables of single responses and respondents, and one that would give counts away: not beside suppressed counts. */
export const BY_RESPONSE: ReadonlySet<string> = new Set([
  "campaigns.csv",
  "themes-by-campaigns.csv",
  "respondents.csv",
]);

export interface KindOfRun {
  /** False where responses are split only. */
  readonly coded: boolean;
  readonly suppressed: boolean;
  readonly parquet: boolean;
  /** Whether the rows are written as a workbook. */
  readonly xlsx?: boolean;
  /** Whether a theme has positions. */
  readonly positions?: boolean;
}

/** @returns the files that such a run writes, in their order, but those that the corpus or the project asks for */
export function filesOfRun(kind: KindOfRun): readonly string[] {
  const { coded, suppressed, parquet, xlsx = false, positions = false } = kind;
  const rows: readonly string[] = ROWS;
  if (!coded) return suppressed ? [] : rows.filter((file) => file.startsWith("responses."));
  return OUTPUT_FILES.filter((file) => {
    if (file === BY_QUESTION.file) return false;
    if (POSITION_FILES.includes(file)) return positions && !suppressed;
    if (PARQUET_FILES.includes(file)) return parquet && !suppressed;
    if (file === WORKBOOK_FILE) return xlsx && !suppressed;
    return !suppressed || !(rows.includes(file) || BY_RESPONSE.has(file));
  });
}
