/** `run.xlsx`: responses, codings, hits and the codebook as one workbook, for those who go on in a spreadsheet. */
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse } from "../../model/hit.ts";
import { WORKBOOK_FILE } from "../../model/output-files.ts";
import type { Problem } from "../../model/problem.ts";
import type { OutputFacts } from "../../model/run.ts";
import { type HitRow, RESPONSES_TABLE } from "../../model/tables/by-response.ts";
import type { CodebookRow } from "../../model/tables/codebook-table.ts";
import { cellsOf, type OutputTable } from "../../model/tables/column.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import type { MarkedRow } from "../../model/tables/responses-themes.ts";
import type { Outputs } from "../folder/outputs.ts";
import { hitRows } from "./coding-rows.ts";
import { partsBesideSheets } from "./xlsx-parts.ts";
import { type SheetCuts, xlsxRows } from "./xlsx-rows.ts";
import { zipStream } from "./zip-stream.ts";

export interface WorkbookOutput {
  /** @param coded - as it may be shown */
  add(coded: CodedResponse, codings: readonly Coding[]): Promise<void>;
  /**
   * @param marked - the table of themes, whose columns are its last
   * @returns the file, and a warning of what cells and sheets cannot hold
   */
  close(
    marked: {
      readonly table: OutputTable<MarkedRow>;
      readonly rows: Iterable<MarkedRow>;
      readonly themes: readonly Pick<ThemeRow, "theme" | "label">[];
    },
    codebook: { readonly table: OutputTable<CodebookRow>; readonly rows: readonly CodebookRow[] },
  ): Promise<{ readonly facts: OutputFacts; readonly notes: readonly Problem[] }>;
}

/** In the order of their tabs. */
const SHEETS = ["responses", "codings", "hits", "codebook"] as const;

/**
 * Rows of responses go to the disk as they come; those of hits wait, packed, until the responses are done.
 *
 * @param hits - as this run writes them
 */
export async function openWorkbook(outputs: Outputs, hits: OutputTable<HitRow>): Promise<WorkbookOutput> {
  const file = await outputs.open(WORKBOOK_FILE);
  const archive = zipStream(file);
  for (const { path, text } of partsBesideSheets(SHEETS)) {
    const part = archive.part(path);
    part.write(text);
    part.close();
  }
  const sheet = (name: (typeof SHEETS)[number], header: readonly string[]) =>
    xlsxRows(archive.part(`xl/worksheets/sheet${SHEETS.indexOf(name) + 1}.xml`), header);
  const namesOf = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
  const responseRows = sheet("responses", namesOf(RESPONSES_TABLE.columns));
  const evidence = sheet("hits", namesOf(hits.columns));
  return {
    async add(coded, codings) {
      responseRows.add([cellsOf(RESPONSES_TABLE.columns, coded.response)]);
      evidence.add(hitRows(coded, codings).map((row) => cellsOf(hits.columns, row)));
      await archive.handOn(1);
    },
    async close(marked, codebook) {
      const cuts: SheetCuts[] = [responseRows.close(), evidence.close()];
      const codings = sheet("codings", withLabels(namesOf(marked.table.columns), marked.themes));
      for (const row of marked.rows) {
        codings.add([cellsOf(marked.table.columns, row)]);
        await archive.handOn(0);
      }
      cuts.push(codings.close());
      const themes = sheet("codebook", namesOf(codebook.table.columns));
      themes.add(codebook.rows.map((row) => cellsOf(codebook.table.columns, row)));
      cuts.push(themes.close());
      archive.end();
      await archive.handOn(0);
      return { facts: await file.close(), notes: notesOf(cuts) };
    },
  };
}

/** Themes by their labels; where two columns would be called alike, the id stands behind. */
function withLabels(
  names: readonly string[],
  themes: readonly Pick<ThemeRow, "theme" | "label">[],
): readonly string[] {
  const own = names.slice(0, names.length - themes.length);
  const all = [...own, ...themes.map(({ label }) => label)];
  const isTaken = (name: string) => all.filter((one) => one.toLowerCase() === name.toLowerCase()).length > 1;
  return [...own, ...themes.map(({ theme, label }) => (isTaken(label) ? `${label} (${theme})` : label))];
}

function notesOf(cuts: readonly SheetCuts[]): readonly Problem[] {
  const sum = (of: keyof SheetCuts) => cuts.reduce((all, cut) => all + cut[of], 0);
  const said = [
    [sum("cells"), "text that is cut at 32,767 characters", "texts that are cut at 32,767 characters"],
    [sum("rows"), "row that a sheet cannot hold", "rows that a sheet cannot hold"],
    [sum("columns"), "column that a sheet cannot hold", "columns that a sheet cannot hold"],
  ] as const;
  return said
    .filter(([n]) => n > 0)
    .map(([n, one, many]) => ({
      code: "workbook-cut",
      severity: "warning",
      place: { source: WORKBOOK_FILE },
      found: `${n} ${n === 1 ? one : many}`,
      expected: "what fits into a workbook",
      hint: "use the CSV files, which hold all of it",
    }));
}
