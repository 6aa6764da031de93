/** `run --watch`: runs again when something that the run depends on is saved, and prints what that changed. */
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type CodedState, startState } from "../code/inspect/coded-state.ts";
import { graded } from "../model/graded.ts";
import type { RunResult } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { keptReadings } from "../run/kept-readings.ts";
import { openProject } from "../run/project/read-project.ts";
import { type Settings, settingsOf } from "../run/project/settings.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { paintOf } from "./paint.ts";
import { type CommandOptions, perform } from "./perform.ts";
import { type Stamps, savedOf, stampsOf, type Watched, watchedOf } from "./watched.ts";
import { printable } from "./words/printable.ts";
import { problemReport } from "./words/problem-report.ts";
import { themeLines } from "./words/summary-themes.ts";
import { watchText } from "./words/watch-text.ts";

/** Milliseconds between two looks at the files. */
const EVERY = 100;
/** A file that is written piece by piece is waited for. */
const SETTLED = 30;
const WIDEST = 100;
const PROJECT_FILE = "themetally.yaml";

/** @throws UserError where what is typed with it cannot be watched */
export async function watch(paths: readonly string[], options: CommandOptions, io: Io): Promise<ExitCode> {
  for (const other of ["json", "publish"] as const) if (options[other]) throw new UserError([besides(other)]);
  const signal = io.stopping?.();
  const read = keptReadings();
  let last: CodedState | null = null;
  let known: Watched | null = null;
  const look = settingsKept(paths, options, io.cwd);
  for (;;) {
    const settings = await look();
    known = await watchedOf(settings, projectPath(options, io.cwd), io.cwd).catch(unlessFault(known));
    const before = await stampsOf(known);
    const next = await once(paths, options, io, { read, last, settings });
    if (next !== null) last = next;
    if (options.quiet !== true) io.stderr.write("Watching; Ctrl-C ends it.\n");
    const saved = await untilSaved(known, before, io.cwd, signal);
    if (saved === null) return EXIT.done;
    io.stderr.write(`\n${saved.map((words) => `${printable(words)}\n`).join("")}`);
  }
}

const besides = (other: string) => ({
  ...graded("usage"),
  place: { source: "" },
  found: `--watch with --${other}`,
  expected: "one of them",
  hint: "watch while you write the codebook, and run once more when it is done",
});

const projectPath = ({ project }: CommandOptions, cwd: string): string =>
  resolve(cwd, project ?? PROJECT_FILE);

const unlessFault =
  <Value>(otherwise: Value | null) =>
  (error: unknown): Value => {
    if (error instanceof UserError && otherwise !== null) return otherwise;
    throw error;
  };

/** @returns what reads the settings; the same as before where the project file is as it was; null where it has faults */
function settingsKept(paths: readonly string[], options: CommandOptions, cwd: string) {
  let kept: { readonly text: string; readonly settings: Settings } | null = null;
  return async (): Promise<Settings | null> => {
    try {
      const project = await openProject(options.project, cwd);
      const text = JSON.stringify(project?.file ?? null);
      if (kept?.text !== text) kept = { text, settings: settingsOf(project, { ...options, paths }) };
      return kept.settings;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return null;
    }
  };
}

interface Before {
  readonly read: ReturnType<typeof keptReadings>;
  /** Null before the first run that was done. */
  readonly last: CodedState | null;
  readonly settings: Settings | null;
}

/** @returns what is carried now; null where the run was refused, and everything stands as it was */
async function once(
  paths: readonly string[],
  options: CommandOptions,
  io: Io,
  { read, last, settings }: Before,
): Promise<CodedState | null> {
  const seen = startState();
  const fit = { style: await paintOf(io, options.color), width: Math.min(WIDEST, widthOf(io.stderr)) };
  const tell = (stage: "coding" | "writing") => {
    if (stage === "writing" && last !== null) io.stderr.write(watchText(last, seen.state(), fit));
  };
  const summary = ({ tally }: RunResult) =>
    tally === null
      ? ""
      : themeLines(tally, fit)
          .map((line) => `${line.trimEnd()}\n`)
          .join("");
  try {
    await perform("run", paths, options, io, {
      settings,
      pipeline: { read, onCoded: seen.add },
      onStage: tell,
      summary: last === null ? null : summary,
    });
    return seen.state();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(problemReport(error.problems, fit.style, error.further));
    io.stderr.write(`Nothing was written${last === null ? "" : "; the last counts stand"}.\n`);
    return null;
  }
}

/** @returns what was saved; null where the watch is to end */
async function untilSaved(
  watched: Watched,
  before: Stamps,
  cwd: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[] | null> {
  for (;;) {
    if (signal?.aborted) return null;
    let now = await stampsOf(watched);
    if (savedOf(before, now, cwd).length > 0) {
      for (let then = null; then === null || savedOf(then, now, cwd).length > 0; ) {
        await pause(SETTLED, signal);
        then = now;
        now = await stampsOf(watched);
      }
      return signal?.aborted ? null : savedOf(before, now, cwd);
    }
    await pause(EVERY, signal);
  }
}

const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);
