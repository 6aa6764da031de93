/** Writes a comparison into a folder: figures, and cells that coders differ on. */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { CorrectedRow } from "../model/comparison.ts";
import { cellsOf, namesOf, type OutputTable } from "../model/tables/column.ts";
import {
  COMPARE_TABLE,
  CORRECTED_TABLE,
  DIFFERENCES_TABLE,
  DISAGREEMENTS_TABLE,
} from "../model/tables/compare-tables.ts";
import { type Guard, specialRefusal } from "../outputs/folder/guard.ts";
import { type OwnFile, refuseFile, writeOwn } from "../outputs/folder/own-file.ts";
import { isSpecial } from "../outputs/folder/write-whole.ts";
import { csv } from "../outputs/tables/csv.ts";
import { withoutPersonalData } from "../privacy/publish.ts";
import type { Comparison } from "../run/compare/compare-coders.ts";

export interface CompareContents {
  readonly comparison: Comparison;
  readonly corrected: readonly CorrectedRow[];
  /** `compare.json`. */
  readonly report: string;
}

/** @throws UserError where a file stands there that is not ours, or the disk refuses */
export async function compareFiles(
  out: string,
  { comparison, corrected, report }: CompareContents,
  { cwd, guard }: { readonly cwd: string; readonly guard: Guard },
): Promise<void> {
  const { rows, themes, base, disagreements, differences } = comparison;
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const texts = new Map(
    base.map(({ id, shown }) => [id, shown === null ? null : withoutPersonalData(shown)]),
  );
  const labelOf = (theme: string | null) => (theme === null ? null : (labels.get(theme) ?? theme));
  const figures = rows.flatMap((row) =>
    row.figures.map((figure) => ({ ...row, label: labelOf(row.theme), figure })),
  );
  const cells = disagreements.map((one) => ({
    ...one,
    label: labelOf(one.theme)!,
    text: texts.get(one.response) ?? null,
  }));
  const json: Written = {
    file: "compare.json",
    isOurs: (there) => there.startsWith('{\n  "coders": ['),
    text: report,
  };
  const written = [
    tableOf(COMPARE_TABLE, figures),
    json,
    tableOf(DISAGREEMENTS_TABLE, cells),
    ...(corrected.length === 0 ? [] : [tableOf(CORRECTED_TABLE, corrected)]),
    ...(differences.length === 0 ? [] : [tableOf(DIFFERENCES_TABLE, differences)]),
  ];
  const files = written.map(({ file, isOurs, text }): readonly [OwnFile, string] => [
    { path: resolve(cwd, out, file), shown: join(out, file), isOurs },
    text,
  ]);
  for (const [file, text] of files) {
    // In a folder a pipe is in the way: nobody reads it there.
    if (await isSpecial(file.path)) throw specialRefusal(file.shown, guard);
    await refuseFile(file, guard, text);
  }
  await mkdir(resolve(cwd, out), { recursive: true });
  for (const [file, text] of files) await writeOwn(file, text, guard);
}

interface Written {
  /** Its name in the folder. */
  readonly file: string;
  readonly isOurs: OwnFile["isOurs"];
  readonly text: string;
}

/** The header says whose the table is: nobody writes answers into it. */
function tableOf<Row>({ file, columns }: OutputTable<Row>, rows: readonly Row[]): Written {
  const text = csv([namesOf(columns), ...rows.map((row) => cellsOf(columns, row))]);
  const head = text.slice(0, text.indexOf("\n") + 1);
  return { file, text, isOurs: (there) => there.startsWith(head) };
}
