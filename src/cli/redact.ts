/** The command `redact`: checks what is named, has the copy written, and tells what was masked. */
import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { occurrences } from "../cues/names/occurrences.ts";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { guardOf } from "../outputs/folder/guard.ts";
import { linkedPlace } from "../outputs/folder/place.ts";
import { isSpecial } from "../outputs/folder/write-whole.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { inputsOf } from "../run/inputs.ts";
import { openProject, readTextIfThere } from "../run/project/read-project.ts";
import { settingsOf } from "../run/project/settings.ts";
import { redactCorpus } from "../run/redact-corpus.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io } from "./io.ts";
import { hasColours, paintOf } from "./paint.ts";
import { startProgress } from "./progress.ts";
import { type NamedPath, openCopyFolder, redactRefusal, refusePlaces } from "./redact-folder.ts";
import { keyFrom } from "./redact-key.ts";
import { redactSummary } from "./redact-summary.ts";
import { type StudyOptions, tell } from "./study.ts";
import { VERSION } from "./version.ts";
import { problemReport } from "./words/problem-report.ts";

export interface RedactCommandOptions extends StudyOptions {
  readonly to: string;
  readonly key: string;
  readonly names?: string | undefined;
  readonly log?: string | undefined;
  readonly allowMissing?: true | undefined;
  readonly replace?: true | undefined;
}

/** @throws UserError where the work could not be done */
export async function redactCommand(
  paths: readonly string[],
  options: RedactCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const { cwd } = io;
  const settings = settingsOf(await openProject(options.project, cwd), { ...options, paths });
  if (options.to === "")
    throw redactRefusal("", "a folder without a name", "a folder", "name one after --to");
  const named = async (shown: string): Promise<NamedPath> => ({
    path: await real(resolve(cwd, shown)),
    shown,
  });
  const setUp = [options.key, ...(options.names === undefined ? [] : [options.names])];
  const guard = guardOf(
    async () => [
      ...(await inputsOf(settings, cwd)),
      ...setUp.map((shown) => ({ path: resolve(cwd, shown), shown })),
    ],
    { replace: settings.replace, elsewhere: "name another file with --log" },
  );
  const to = await named(options.to);
  const key = await named(options.key);
  const log = await named(options.log ?? `${options.to.replace(/[\\/]+$/, "")}.log.csv`);
  for (const { path, shown } of [key, log]) {
    if (isInside(path, to.path))
      throw redactRefusal(shown, "a file in the folder of the copy", APART, "name a place elsewhere");
  }
  if (log.path === key.path)
    throw redactRefusal(log.shown, "the key and the log in one file", APART, "name another with --log");
  await refusePlaces(to, log, guard);
  const names = options.names === undefined ? [] : await namesFrom(options.names, cwd);
  const secret = await keyFrom(options.key, cwd);
  const listed = options.names === undefined ? [] : [await named(options.names)];
  const progress = await startProgress(io, options.quiet !== true, hasColours(io, options.color));
  const result = await redactCorpus(settings, {
    cwd,
    tool: { name: "themetally", version: VERSION },
    key: secret.bytes,
    names,
    to: options.to,
    folder: await openCopyFolder(to, log, async () => {
      // Something may have come there meanwhile.
      await refusePlaces(to, log, guard);
      await secret.save();
    }),
    refuse: (sources) => refuseSources(sources, to, [key, ...listed]),
    onSource: progress.show,
    signal: io.stopping?.(),
  }).finally(progress.stop);
  tell(
    redactSummary(result, { to: options.to, log: log.shown, newKey: secret.isNew ? options.key : null }),
    options,
    io,
  );
  io.stderr.write(problemReport(result.problems, await paintOf(io, options.color)));
  return result.problems.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.done;
}

const APART = "the key and the log apart from the copy, which may leave the team";

/** The path with all links followed, as far as it is there. */
async function real(path: string): Promise<string> {
  if (await isSpecial(path)) return path;
  const found = await realpath(path).catch(() => null);
  if (found !== null || dirname(path) === path) return found ?? path;
  const place = await linkedPlace(path);
  return join(await real(dirname(place)), basename(place));
}

const isInside = (path: string, folder: string) =>
  `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** What is set up for the work is no source of it, nor is what it replaces. */
async function refuseSources(
  sources: readonly SourceFile[],
  to: NamedPath,
  own: readonly NamedPath[],
): Promise<void> {
  for (const { path, source } of sources) {
    const at = await real(path);
    if (own.some((file) => file.path === at))
      throw redactRefusal(
        source,
        "the key or the list of names among the sources",
        "them apart from the sources",
        "move it elsewhere",
      );
    if (isInside(at, to.path))
      throw redactRefusal(
        source,
        "a source in the folder of the copy",
        "sources elsewhere",
        "choose another folder with --to",
      );
  }
}

/** @throws UserError with every line that is no name; their words stay out of it */
async function namesFrom(file: string, cwd: string): Promise<readonly string[]> {
  const text = await readTextIfThere(file, cwd, "usage", "a list of names");
  const problem = (found: string, hint: string, line?: number): Problem => ({
    ...graded("usage"),
    place: { source: file, ...(line === undefined ? {} : { line }) },
    found,
    expected: "one name a line",
    hint,
  });
  if (text === null) throw new UserError([problem("no such file", "check the path")]);
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const names = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const faults = lines.flatMap((line, at) =>
    names.includes(line) && occurrences(line, line).length === 0
      ? [problem("a line that is no name", "write the name in words, at most 500 characters", at + 1)]
      : [],
  );
  if (names.length === 0) faults.push(problem("no name in the file", "write some, or leave --names out"));
  if (faults.length > 0) throw new UserError(faults);
  return names;
}
