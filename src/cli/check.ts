/** The command `check`: looks at a corpus, reports, and writes the lock where that is wanted. */
import { resolve } from "node:path";
import type { LockRead } from "../check/drift.ts";
import { lockText, readLock } from "../check/lock.ts";
import { RULES } from "../check/rules.ts";
import type { CheckFinding, CheckResult } from "../model/check.ts";
import { codesWith } from "../model/codes.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { readRunFile } from "../outputs/results/run-file.ts";
import { type Checked, checkedCorpus } from "../run/check-corpus.ts";
import { checkOutputs } from "../run/check-outputs.ts";
import { openProject, readTextIfThere } from "../run/project/read-project.ts";
import { type Settings, settingsOf } from "../run/project/settings.ts";
import { counted } from "../text/counted.ts";
import { type CheckFiles, checkFiles } from "./check-files.ts";
import { doubtBudget } from "./doubt-budget.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { type Io, widthOf } from "./io.ts";
import { hasColours, paintOf } from "./paint.ts";
import { startProgress } from "./progress.ts";
import type { ReportFormat, ReportWanted } from "./report-wanted.ts";
import { type StudyOptions, tell } from "./study.ts";
import { VERSION } from "./version.ts";
import { checkGithub } from "./words/check-github.ts";
import { checkGitlab } from "./words/check-gitlab.ts";
import { checkJson } from "./words/check-json.ts";
import { checkJunit } from "./words/check-junit.ts";
import { textMark } from "./words/check-mark.ts";
import { checkSarif } from "./words/check-sarif.ts";
import { checkText } from "./words/check-text.ts";
import { NO_PAINT } from "./words/paint.ts";

export interface CheckCommandOptions extends StudyOptions {
  readonly report?: readonly ReportWanted[] | undefined;
  readonly json?: true | undefined;
  readonly lock?: true | undefined;
  readonly replace?: true | undefined;
  readonly outputs?: string | true | undefined;
  readonly strict?: true | undefined;
  readonly maxDoubt?: number | undefined;
}

const UNSURE = codesWith("unsure-reading");

/** @throws UserError where the work could not be done */
export async function checkCommand(
  paths: readonly string[],
  options: CheckCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const settings = settingsOf(await openProject(options.project, io.cwd), { ...options, paths });
  const lock = await lockFor(settings, options, io.cwd);
  const wanted = [
    ...(options.report ?? []),
    ...(options.json ? [{ format: "json" as const, file: null }] : []),
  ];
  const files = await checkFiles(settings, wanted, {
    cwd: io.cwd,
    lock: options.lock === true,
    replace: settings.replace,
  });
  const progress = await startProgress(io, options.quiet !== true, hasColours(io, options.color));
  const tool = { name: "themetally", version: VERSION };
  const common = { cwd: io.cwd, tool, onSource: progress.show };
  const checked = await (async () => {
    const ofOutputs =
      options.outputs === undefined ? null : await checkOutputs(outputsOf(settings, options), common);
    const more = [...lock.findings, ...(ofOutputs?.findings ?? [])];
    return checkedCorpus(settings, { ...common, lock: lock.read, more, outputs: ofOutputs?.covered });
  })().finally(progress.stop);
  const { result } = checked;
  const isPiped = wanted.some(({ file }) => file === null);
  for (const { format, file } of wanted) {
    const text = reportAs(format, result, options);
    if (file === null) io.stdout.write(text);
    else await files.writeReport({ format, file }, format === "text" ? `${text}\n${textMark(tool)}` : text);
  }
  if (!isPiped && !(options.quiet && result.counts.length === 0)) {
    const style = await paintOf(io, options.color, io.stdout);
    io.stdout.write(checkText(result, RULES, { style, width: widthOf(io.stdout) }));
  }
  if (options.lock) await writeLock(checked, files, settings, options, io);
  const budget = doubtBudget(
    result.findings.filter(({ code }) => UNSURE.has(code)),
    options.maxDoubt,
  );
  if (budget.words !== null) io.stderr.write(`${budget.words}\n`);
  const faults = result.counts.filter(
    ({ rule, severity }) =>
      severity === "error" ||
      (options.strict && severity === "warning" && !(budget.isKept && UNSURE.has(rule))),
  );
  return faults.length > 0 || budget.words !== null ? EXIT.problems : EXIT.done;
}

function reportAs(format: ReportFormat, result: CheckResult, { strict }: CheckCommandOptions): string {
  switch (format) {
    case "text":
      return checkText(result, RULES, { style: NO_PAINT, width: widthOf({ write: () => undefined }) });
    case "json":
      return checkJson(result);
    case "junit":
      return checkJunit(result, RULES, { strict: strict === true });
    case "sarif":
      return checkSarif(result, RULES);
    case "github":
      return checkGithub(result);
    case "gitlab":
      return checkGitlab(result);
  }
}

const outputsOf = (settings: Settings, { outputs }: CheckCommandOptions): Settings =>
  typeof outputs === "string" ? { ...settings, out: outputs } : settings;

/** The lock to compare with, or what is wrong with it. */
async function lockFor(
  { check, project, out }: Settings,
  { lock: isWanted }: CheckCommandOptions,
  cwd: string,
): Promise<{ readonly read: LockRead | null; readonly findings: readonly CheckFinding[] }> {
  const none = { read: null, findings: [] };
  if (check.lock === null) {
    if (isWanted) throw new UserError([partLocked(project?.path ?? "")]);
    return none;
  }
  if (isWanted) return none;
  const { path, named } = check.lock;
  const text = await readTextIfThere(path, cwd, "project-file", "a lock");
  if (text === null) {
    const isMissed = named || (await wasLocked({ check, out }, cwd));
    return isMissed ? { read: null, findings: [lockMissing(path, "no such file")] } : none;
  }
  const lock = readLock(text);
  return typeof lock === "string"
    ? { read: null, findings: [lockMissing(path, lock)] }
    : { read: { lock, path }, findings: [] };
}

/** Whether a run found the lock that is not there now. */
async function wasLocked({ check, out }: Pick<Settings, "check" | "out">, cwd: string): Promise<boolean> {
  const run = await readRunFile(resolve(cwd, out), out, null);
  return "record" in run && run.record.options.lock === check.lock?.recorded;
}

const partLocked = (source: string): Problem => ({
  ...graded("usage"),
  place: { source },
  found: "a lock wanted of some paths",
  expected: "a lock of the whole corpus of the project",
  hint: "leave the paths out, or lock a project file that names them",
});

const lockMissing = (source: string, found: string): CheckFinding => ({
  ...graded("lock-missing"),
  place: { source },
  found,
  expected: "the lock of this corpus",
  hint: "take it from version control, or write a new one with `themetally check --lock`",
});

async function writeLock(
  { lock, isWhole }: Checked,
  files: CheckFiles,
  settings: Settings,
  options: CheckCommandOptions,
  io: Io,
) {
  const { path } = settings.check.lock!;
  if (!isWhole) {
    tell(`${path} was not written: some of the corpus could not be read.`, options, io);
    return;
  }
  await files.writeLock(lockText(lock));
  const { sources, responses } = lock;
  tell(
    `Locked in ${path}: ${counted(sources.length, "source")}, ${counted(responses.length, "response")}.`,
    options,
    io,
  );
}
