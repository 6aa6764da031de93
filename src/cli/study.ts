/** Opens a corpus and a codebook for the commands that look at them and write no files. */
import type { Problem } from "../model/problem.ts";
import type { MaterialNeeds } from "../run/material.ts";
import { openProject } from "../run/project/read-project.ts";
import { type Settings, settingsOf } from "../run/project/settings.ts";
import { openStudy, type Study } from "../run/study.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { hasColours, paintOf } from "./paint.ts";
import { startProgress } from "./progress.ts";
import { problemReport } from "./words/problem-report.ts";

export interface StudyOptions {
  readonly project?: string | undefined;
  readonly codebook?: string | undefined;
  readonly topics?: string | undefined;
  readonly layout?: string | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

export interface OpenStudy extends Study {
  readonly settings: Settings;
  /** Called before anything is printed while sources are read. */
  readonly clearProgress: () => void;
}

/**
 * Hands a study to `work`, with progress on the way.
 *
 * @throws UserError where there is nothing to work with
 */
export async function withStudy<Result>(
  paths: readonly string[],
  options: StudyOptions,
  io: Io,
  wanted: Omit<MaterialNeeds, "cwd">,
  work: (study: OpenStudy) => Promise<Result>,
): Promise<Result> {
  const settings = settingsOf(await openProject(options.project, io.cwd), { ...options, paths });
  const progress = await startProgress(io, options.quiet !== true, hasColours(io, options.color));
  try {
    const study = await openStudy(settings, { ...wanted, cwd: io.cwd, onSource: progress.show });
    return await work({ ...study, settings, clearProgress: progress.stop });
  } finally {
    progress.stop();
  }
}

/** Prints what could not be read; that makes the answer one of a part of the corpus. */
export async function tellFaults(
  problems: readonly Problem[],
  { color }: StudyOptions,
  io: Io,
): Promise<ExitCode> {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) io.stderr.write(problemReport(errors, await paintOf(io, color)));
  return errors.length > 0 ? EXIT.problems : EXIT.done;
}

/** Words for people; `--quiet` keeps them back. */
export function tell(words: string, { quiet }: StudyOptions, io: Io): void {
  if (!quiet) io.stderr.write(`${words}\n`);
}
