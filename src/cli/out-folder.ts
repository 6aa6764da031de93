/** Opens an output folder for the commands that make something of it. */
import { dirname, resolve } from "node:path";
import type { Results } from "../model/results.ts";
import { UserError } from "../model/user-error.ts";
import { type Guard, guardOf } from "../outputs/folder/guard.ts";
import { recoverOutputs } from "../outputs/folder/outputs.ts";
import { inputsOf } from "../run/inputs.ts";
import { openResults } from "../run/open-results.ts";
import { openProject, readTextIfThere } from "../run/project/read-project.ts";
import { type Settings, settingsOf } from "../run/project/settings.ts";
import { readStyle, STYLES } from "../show/style/read-style.ts";
import type { Style } from "../show/style/style.ts";
import { VERSION } from "./version.ts";

export interface OutFolderOptions {
  readonly project?: string | undefined;
  readonly style?: string | undefined;
  readonly replace?: true | undefined;
  readonly quiet?: true | undefined;
  readonly color: boolean;
}

export interface OutFolder {
  readonly settings: Settings;
  readonly style: Style;
  readonly results: Results;
  /** Absolute. */
  readonly dir: string;
  /** What may not be written over in it. */
  readonly guard: Guard;
}

/** @throws UserError where it holds no finished run, or where project or style are wrong */
export async function openOutFolder(
  out: string | undefined,
  options: OutFolderOptions,
  cwd: string,
): Promise<OutFolder> {
  const { style, project, replace } = options;
  const settings = settingsOf(await openProject(project, cwd), { paths: [], out, style, replace });
  return {
    settings,
    style: await styleFrom(settings.figures.style, cwd),
    results: await resultsIn(settings.out, cwd),
    dir: resolve(cwd, settings.out),
    guard: guardOf(() => inputsOf(settings, cwd), {
      replace: settings.replace,
      elsewhere: "move it elsewhere",
    }),
  };
}

/** @throws UserError where the folder holds no finished run */
export async function resultsIn(out: string, cwd: string): Promise<Results> {
  const dir = resolve(cwd, out);
  await recoverOutputs(dir, out);
  return openResults(dir, out, VERSION);
}

async function styleFrom(name: string, cwd: string): Promise<Style> {
  if (name === "standard" || name === "plain") return STYLES[name];
  const text = await readTextIfThere(name, cwd, "project-file", "a style file");
  if (text === null) {
    const expected = "standard, plain, or the path of a style file";
    const problem = {
      code: "project-file",
      severity: "error",
      found: "no such style file",
      expected,
    } as const;
    throw new UserError([{ ...problem, place: { source: name }, hint: "check the path" }]);
  }
  const { style, problems } = readStyle(text, name);
  if (style === null) throw new UserError(problems);
  const from = (file: string | null) => (file === null ? null : resolve(cwd, dirname(name), file));
  const { font } = style;
  return { ...style, font: { ...font, regular: from(font.regular), bold: from(font.bold) } };
}
