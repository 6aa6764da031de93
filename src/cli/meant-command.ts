/** Puts in the command that goes without saying: a file or a folder alone is looked at. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const LOOK = "look";

/** What the program itself answers. */
const OWN_OPTIONS: readonly string[] = ["-V", "--version", "-h", "--help"];

/**
 * @param names - of commands: they win over files of the same name, which `./check` stands for then
 * @returns the arguments, with `look` before them where the first is a path, or an option before one
 */
export function withCommand(
  args: readonly string[],
  names: readonly string[],
  cwd: string,
): readonly string[] {
  const [first] = args;
  if (first === undefined || names.includes(first) || OWN_OPTIONS.includes(first)) return args;
  const isPath = first.startsWith("-")
    ? !args.some((word) => names.includes(word)) && args.some((word) => isThere(word, cwd))
    : meansPath(first, cwd);
  return isPath ? [LOOK, ...args] : args;
}

const isThere = (word: string, cwd: string): boolean =>
  word !== "" && !word.startsWith("-") && existsSync(resolve(cwd, word));

/** A project file is no source: what reads it is told elsewhere. */
const meansPath = (word: string, cwd: string): boolean =>
  !/\.ya?ml$/i.test(word) && (/[/\\*]|\.\w/.test(word) || isThere(word, cwd));
