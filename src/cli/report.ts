/** The command `report`: makes what is wanted of an output folder, and says where it is. */
import { join } from "node:path";
import { chartsOf } from "../model/chart.ts";
import { REPORT_KINDS } from "../model/report-files.ts";
import { REPORT_FOLDER } from "../outputs/folder/made-of-run.ts";
import { writeReport } from "../run/write-report.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { type OutFolderOptions, openOutFolder } from "./out-folder.ts";
import { tell } from "./study.ts";
import { tellNotes } from "./tell-notes.ts";
import { printable } from "./words/printable.ts";

export interface ReportCommandOptions extends OutFolderOptions {
  readonly only?: readonly string[] | undefined;
}

/** @throws UserError where the work could not be done */
export async function reportCommand(
  out: string | undefined,
  options: ReportCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { settings, style, results, dir, guard } = await openOutFolder(out, options, io.cwd);
  const { charts: own, quotes: allowed } = settings.figures;
  const charts = chartsOf(own, results.tally.crosses);
  // From another folder the project file is not read: what the run was told holds there, too.
  const told = results.record.options.quotes;
  const quotes = told.filter((status) => allowed.includes(status));
  const kinds = REPORT_KINDS.filter((kind) => options.only?.includes(kind) ?? true);
  const made = { style, charts, quotes, kinds };
  const { written, notes } = await writeReport(results, made, { dir, shown: settings.out, guard });
  const folder = join(settings.out, REPORT_FOLDER);
  tell(written.map(({ file }) => printable(join(folder, file))).join("\n"), options, io);
  await tellNotes(notes, options, io);
  if (results.tally.themes.some(({ responses }) => responses !== 0)) return EXIT.done;
  io.stderr.write("No response raises a theme of the codebook: see whether it is the right one.\n");
  return EXIT.problems;
}
