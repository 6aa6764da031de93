/** The command `compare`: prints figures, and writes them with the cells that coders differ on. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { RESAMPLING } from "../evidence/agreement/bootstrap.ts";
import type { ComparedDifference, ComparedRow, CorrectedRow } from "../model/comparison.ts";
import { RUN_FILE } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { type Comparison, compareCoders } from "../run/compare/compare-coders.ts";
import { type CountsCorrected, correctCounts } from "../run/compare/correct-counts.ts";
import { isProgram, openCoders } from "../run/compare/open-coders.ts";
import { codingsOfBook } from "../run/compare/program-codings.ts";
import { refuseGroups } from "../run/compare/refuse-groups.ts";
import { inputsOf } from "../run/inputs.ts";
import { readCodebookFile } from "../run/material.ts";
import { openProject } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { compareFiles } from "./compare-files.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import type { LeastFigure } from "./least-figure.ts";
import { resultsIn } from "./out-folder.ts";
import { withStudy } from "./study.ts";
import { compareText } from "./words/compare-text.ts";
import { printable, printableJson } from "./words/printable.ts";

export interface CompareOptions {
  readonly project?: string | undefined;
  readonly by?: string | undefined;
  readonly seed?: number | undefined;
  readonly out?: string | undefined;
  readonly replace?: true | undefined;
  readonly min?: readonly LeastFigure[] | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

/** What `compare --json` prints, and `compare.json` holds. */
export interface CompareReport {
  /** Coders in the order of the command line, the reference first. */
  readonly coders: readonly ComparedCoder[];
  /** How many resamples were drawn for each interval. */
  readonly resamples: number;
  /** The seed of what is drawn by lot. */
  readonly seed: number;
  /** Figures of all coders together where there are three or more, then of each against the reference. */
  readonly rows: readonly ComparedRow[];
  /** How much coders differ who are held against the same reference. */
  readonly differences: readonly ComparedDifference[];
  /** Counts of a run that were put right by a sample, the reference; none where it was not drawn by lot, or is too small. */
  readonly corrected: readonly CorrectedRow[];
  /** What is to be known of the figures. */
  readonly notes: readonly string[];
}

export interface ComparedCoder {
  /** What the coder is called: the file, and who in it. */
  readonly coder: string;
  /** Responses of the coder that are compared. */
  readonly responses: number;
  /** Ids of responses of the coder that are none of those compared. */
  readonly unmatched: readonly string[];
  /** What is to be known of how its file was read. */
  readonly notes: readonly string[];
}

/** @throws UserError where codings cannot be read, or have nothing in common */
export async function compareCommand(
  paths: readonly string[],
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  const { cwd } = io;
  const { coders } = await openCoders(paths, cwd, {
    isRun: async (dir) => existsSync(join(dir, RUN_FILE)),
    results: (path) => resultsIn(path, cwd),
    codebook: (path) => codedByBook(path, options, io),
  });
  const by = options.by ?? null;
  if (by !== null) refuseGroups(coders, by);
  const resampling = { ...RESAMPLING, seed: options.seed ?? RESAMPLING.seed };
  const comparison = compareCoders(coders, by, resampling);
  const corrected = correctCounts(
    comparison,
    coders.findIndex((one, at) => at > 0 && isProgram(one)),
  );
  const report = `${JSON.stringify(reportOf(comparison, corrected, resampling.seed), null, 2)}\n`;
  if (options.out !== undefined) {
    const settings = settingsOf(await openProject(options.project, cwd), { paths: [] });
    const inputs = async () => [
      ...(await inputsOf(settings, cwd)),
      ...paths.map((path) => ({ path: resolve(cwd, path), shown: path })),
    ];
    const guard = guardOf(inputs, {
      replace: options.replace === true,
      elsewhere: "name another folder with --out",
    });
    await compareFiles(options.out, { comparison, corrected: corrected.rows, report }, { cwd, guard });
  }
  io.stdout.write(options.json ? printableJson(report) : compareText(comparison, corrected));
  const missed = missedOf(comparison, options.min ?? []);
  for (const line of missed) io.stderr.write(`${line}\n`);
  if (options.out !== undefined && !options.quiet) io.stderr.write(`Written to ${printable(options.out)}\n`);
  return missed.length > 0 ? EXIT.problems : EXIT.done;
}

async function codedByBook(path: string, options: CompareOptions, io: Io) {
  const { codebook } = await readCodebookFile({ path, recorded: path }, io.cwd);
  const wanted = { command: "compare CODINGS", corpus: true, codebook: false };
  const { project, quiet, color } = options;
  return withStudy([], { project, quiet, color }, io, wanted, async (study) => {
    const coded = await codingsOfBook(codebook, study.responses!, path);
    // Figures of a part of the corpus look like those of all of it.
    const faults = study.problems().filter(({ severity }) => severity === "error");
    if (faults.length > 0) throw new UserError(faults);
    return coded;
  });
}

function reportOf(
  { coders, rows, differences, notes }: Comparison,
  { rows: corrected, refusal }: CountsCorrected,
  seed: number,
): CompareReport {
  return {
    coders: coders.map(({ coder, responses, unmatched, notes: said }) => ({
      ...{ coder, responses },
      unmatched: unmatched.map(({ id }) => id),
      notes: said,
    })),
    resamples: RESAMPLING.samples,
    seed,
    rows,
    differences,
    corrected,
    notes: refusal === null ? notes : [...notes, `counts not put right: ${refusal}`],
  };
}

/** A figure that is not defined reaches nothing. */
function missedOf({ rows }: Comparison, wanted: readonly LeastFigure[]): readonly string[] {
  return wanted.flatMap(({ scope, measure, value: least }) => {
    const found = rows
      .filter((row) => row.by === null && row.scope === scope)
      .flatMap((row) =>
        row.figures.filter((figure) => figure.measure === measure).map((figure) => ({ row, figure })),
      );
    if (found.length === 0)
      return [`${scope} ${measure} is no figure of this comparison, and ${least} was to be reached.`];
    return found
      .filter(({ figure }) => figure.value === null || figure.value < least)
      .map(({ row, figure }) => {
        const who = row.coder === null ? "all coders" : `${row.coder} against ${row.reference}`;
        const is = figure.value === null ? "not defined" : figure.value.toFixed(3);
        return `${scope} ${measure} of ${printable(who)} is ${is}, and ${least} was to be reached.`;
      });
  });
}
