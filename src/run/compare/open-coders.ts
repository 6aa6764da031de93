/** Opens what is compared: output folders of runs, codebooks, and files of codings, in the order of the command line. */
import { basename, dirname, resolve } from "node:path";
import type { CoderCodings, NamedTheme, ProgramCodings } from "../../model/coded.ts";
import type { Problem } from "../../model/problem.ts";
import type { Results } from "../../model/results.ts";
import { UserError } from "../../model/user-error.ts";
import { consultLabels } from "../../read/codings/consult-labels.ts";
import { readCodings } from "../../read/codings/read-codings.ts";
import { codingsOfRun } from "./program-codings.ts";

/** What of it the command line opens: both need what only a command knows. */
export interface CoderOpeners {
  /** Whether there is a finished run in the folder, absolute. */
  isRun(dir: string): Promise<boolean>;
  results(path: string): Promise<Results>;
  codebook(path: string): Promise<ProgramCodings>;
}

export interface OpenedCoders {
  /** In the order of the command line; one file may hold several coders. */
  readonly coders: readonly (ProgramCodings | CoderCodings)[];
}

export const isProgram = (coder: ProgramCodings | CoderCodings): coder is ProgramCodings =>
  !("source" in coder);

/**
 * @param paths - as the user named them
 * @throws UserError with everything that is wrong in the files
 */
export async function openCoders(
  paths: readonly string[],
  cwd: string,
  openers: CoderOpeners,
): Promise<OpenedCoders> {
  const programs = new Map<number, ProgramCodings>();
  for (const [at, path] of paths.entries()) {
    const run = await runFolder(path, cwd, openers);
    if (run !== null)
      programs.set(at, await codingsOfRun(await openers.results(run), resolve(cwd, run), path));
    else if (/\.ya?ml$/i.test(path)) programs.set(at, await openers.codebook(path));
  }
  const known = knownThemes([...programs.values()]);
  const coders: (ProgramCodings | CoderCodings)[] = [];
  const problems: Problem[] = [];
  for (const [at, path] of paths.entries()) {
    const program = programs.get(at);
    if (program !== undefined) {
      coders.push(program);
      continue;
    }
    const labels = await consultLabels(resolve(cwd, path), path);
    const read = await readCodings(resolve(cwd, path), path, { known, labels });
    problems.push(...read.problems);
    coders.push(...read.coders);
  }
  if (problems.length > 0) throw new UserError(problems);
  return { coders: named(coders) };
}

/** `codings.csv` of an output folder stands for the folder: it does not say who carries nothing. */
async function runFolder(path: string, cwd: string, { isRun }: CoderOpeners): Promise<string | null> {
  if (await isRun(resolve(cwd, path))) return path;
  const file = basename(path);
  if (file !== "codings.csv" && file !== "responses-themes.csv" && file !== "run.json") return null;
  const folder = dirname(path);
  return (await isRun(resolve(cwd, folder))) ? folder : null;
}

function knownThemes(programs: readonly ProgramCodings[]): readonly NamedTheme[] | null {
  if (programs.length === 0) return null;
  const themes = new Map<string, NamedTheme>();
  for (const { themes: own } of programs)
    for (const theme of own) if (!themes.has(theme.id)) themes.set(theme.id, theme);
  return [...themes.values()];
}

/** Two of one name could not be told apart. */
function named(
  coders: readonly (ProgramCodings | CoderCodings)[],
): readonly (ProgramCodings | CoderCodings)[] {
  const met = new Map<string, number>();
  return coders.map((coder) => {
    const number = (met.get(coder.coder) ?? 0) + 1;
    met.set(coder.coder, number);
    return number === 1 ? coder : { ...coder, coder: `${coder.coder} (${number})` };
  });
}
