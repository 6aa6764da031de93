/** Runs the pipeline for a command, with progress on the way and a summary at the end. */
import type { Layout } from "../model/split.ts";
import { runPipeline } from "../pipeline.ts";
import { readProject } from "../project/read-project.ts";
import { settingsOf } from "../project/settings.ts";
import { problemText } from "../report/problem-text.ts";
import { summary } from "../report/summary.ts";
import { summaryJson } from "../report/summary-json.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { startProgress } from "./progress.ts";
import { styleOf } from "./style.ts";
import { VERSION } from "./version.ts";

export interface CommandOptions {
  readonly project?: string | undefined;
  readonly codebook?: string | undefined;
  readonly out?: string | undefined;
  readonly topics?: string | undefined;
  readonly layout?: Layout | "auto" | undefined;
  readonly allowMissing?: true | undefined;
  readonly strict?: true | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

/** @throws UserError where the work could not be done */
export async function perform(
  command: "run" | "split",
  paths: readonly string[],
  options: CommandOptions,
  io: Io,
): Promise<ExitCode> {
  const settings = settingsOf(await readProject(options.project, io.cwd), { ...options, paths });
  const progress = await startProgress(io, options.quiet !== true);
  const run = runPipeline(settings, {
    command,
    cwd: io.cwd,
    tool: { name: "themetally", version: VERSION },
    onSource: progress.show,
  });
  const result = await run.finally(progress.stop);
  if (options.json) io.stdout.write(summaryJson(result));
  const problems = result.problems.filter(({ severity }) => severity !== "info");
  if (options.quiet) for (const problem of problems) io.stderr.write(`${problemText(problem)}\n`);
  else {
    const style = await styleOf(io, options.color);
    io.stderr.write(summary(result, { style, width: io.stderr.columns ?? 80 }));
  }
  const faults = options.strict ? problems : problems.filter(({ severity }) => severity === "error");
  return faults.length > 0 ? EXIT.problems : EXIT.done;
}
