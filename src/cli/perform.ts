/** Runs the pipeline for a command, with progress on the way and a summary at the end. */
import { codesWith } from "../model/codes.ts";
import type { CsvForm } from "../model/csv-form.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import type { RunResult } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { openProject } from "../run/project/read-project.ts";
import { type Settings, settingsOf } from "../run/project/settings.ts";
import { type PipelineOptions, runCorpus } from "../run/run-corpus.ts";
import { doubtBudget } from "./doubt-budget.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { heightOf, type Io, widthOf } from "./io.ts";
import { hasColours, paintOf } from "./paint.ts";
import { startProgress } from "./progress.ts";
import { watchFigures } from "./stale-figures.ts";
import { tellNotes } from "./tell-notes.ts";
import { VERSION } from "./version.ts";
import { crossText } from "./words/cross-text.ts";
import { problemReport } from "./words/problem-report.ts";
import { summary } from "./words/summary.ts";
import { summaryJson } from "./words/summary-json.ts";

export interface CommandOptions {
  readonly project?: string | undefined;
  readonly codebook?: string | undefined;
  readonly out?: string | undefined;
  readonly topics?: string | undefined;
  readonly layout?: string | undefined;
  readonly allowMissing?: true | undefined;
  readonly parquet?: true | undefined;
  readonly xlsx?: true | undefined;
  readonly csv?: CsvForm | undefined;
  readonly decisions?: readonly string[] | undefined;
  readonly below?: true | undefined;
  readonly replace?: true | undefined;
  readonly campaigns?: "each" | "once" | undefined;
  readonly publish?: true | undefined;
  readonly by?: string | undefined;
  readonly question?: string | undefined;
  readonly suppress?: number | undefined;
  readonly strict?: true | undefined;
  readonly maxDoubt?: number | undefined;
  readonly json?: true | undefined;
  readonly summary?: true | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

/** Outputs for the team hold every count, and would be taken for suppressed ones. */
const ALONE: Problem = {
  ...graded("usage"),
  place: { source: "" },
  found: "--suppress without --publish",
  expected: "both",
  hint: "add --publish, or leave --suppress out",
};

/** What is not carried is for the team to look at. */
const NOT_BELOW: Problem = {
  ...graded("usage"),
  place: { source: "" },
  found: "--below with --publish",
  expected: "one of them",
  hint: "leave --below out: what is published holds the themes that are carried",
};

/** A key is a word, and a table has two at most. */
function refuseBy({ by }: Pick<CommandOptions, "by">): void {
  const keys = by?.split(",").map((key) => key.trim());
  if (keys === undefined || (keys.length <= 2 && keys.every(Boolean))) return;
  const hint = "write one, or two with a comma between, as in --by region,respondent-type";
  const found = `--by with ${keys.every(Boolean) ? `${keys.length} keys` : "an empty key"}`;
  throw new UserError([
    { ...graded("usage"), place: { source: "" }, found, expected: "one key or two", hint },
  ]);
}

const UNSURE = codesWith("unsure-reading");

/** How a run is done that is one of many. */
export interface RunOfMany {
  /** Null where the project file has faults, which are told then. */
  readonly settings: Settings | null;
  readonly pipeline: Pick<PipelineOptions, "read" | "onCoded">;
  readonly onStage: NonNullable<PipelineOptions["onStage"]>;
  /** What is said in place of the summary; null for the summary. */
  readonly summary: ((result: RunResult) => string) | null;
}

const SUMMARY_TWICE: Problem = {
  ...graded("usage"),
  place: { source: "" },
  found: "--summary with --json",
  expected: "one of them: both go to stdout",
  hint: "leave one of them out",
};

/** @throws UserError where the work could not be done */
export async function perform(
  command: "run" | "split",
  paths: readonly string[],
  options: CommandOptions,
  io: Io,
  ofMany?: RunOfMany,
): Promise<ExitCode> {
  refuseOptions(options);
  const settings =
    ofMany?.settings ?? settingsOf(await openProject(options.project, io.cwd), { ...options, paths });
  return performWith(settings, options, io, { command, cwd: io.cwd }, ofMany);
}

/** @throws UserError where options speak against one another */
export function refuseOptions(options: Omit<CommandOptions, "color">): void {
  refuseBy(options);
  if (options.suppress !== undefined && !options.publish) throw new UserError([ALONE]);
  if (options.below && options.publish) throw new UserError([NOT_BELOW]);
  if (options.summary && options.json) throw new UserError([SUMMARY_TWICE]);
}

/** @throws UserError where the work could not be done */
export async function performWith(
  settings: Settings,
  options: CommandOptions,
  io: Io,
  corpus: Pick<PipelineOptions, "command" | "cwd" | "parts">,
  ofMany?: RunOfMany,
): Promise<ExitCode> {
  const progress = await startProgress(io, options.quiet !== true, hasColours(io, options.color));
  const gone = await watchFigures(settings.out, corpus.cwd);
  const run = runCorpus(settings, {
    ...corpus,
    tool: { name: "themetally", version: VERSION },
    onSource: progress.show,
    ...(progress.bytes === undefined ? {} : { onBytes: progress.bytes }),
    ...ofMany?.pipeline,
    onStage: (stage) => {
      if (stage === "writing" && ofMany !== undefined) progress.stop();
      else progress.stage(stage);
      ofMany?.onStage(stage);
    },
    signal: io.stopping?.(),
  });
  const result = await run.finally(progress.stop);
  if (options.json) io.stdout.write(summaryJson(result));
  else io.stdout.write(crossText(result.tally, settings.tables));
  const problems = result.problems.filter(({ severity }) => severity !== "info");
  const style = await paintOf(io, options.color);
  const out = options.summary ? io.stdout : io.stderr;
  if (options.summary || !options.quiet) {
    const fit = { style: await paintOf(io, options.color, out), width: widthOf(out), height: heightOf(out) };
    out.write(ofMany?.summary?.(result) ?? summary(result, fit));
  } else io.stderr.write(problemReport(problems, style));
  await tellNotes(result.notes ?? [], options, io);
  for (const line of await gone()) io.stderr.write(`${line}\n`);
  const doubts = result.problems.filter(({ code }) => UNSURE.has(code));
  const budget = doubtBudget(doubts, options.maxDoubt);
  if (budget.words !== null) io.stderr.write(`${budget.words}\n`);
  const faults = problems.filter(
    ({ code, severity }) =>
      severity === "error" || (options.strict === true && !(budget.isKept && UNSURE.has(code))),
  );
  return faults.length > 0 || budget.words !== null ? EXIT.problems : EXIT.done;
}
