/** Reads the files that a run is set up with: project file, list of topics, codebook text. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { readYaml } from "../text/yaml-file.ts";
import { type ProjectFile, projectSchema } from "./schema.ts";

/** The project file that is read where none is named. */
export const PROJECT_FILE = "themetally.yaml";

/**
 * @param path - as named on the command line; undefined for `themetally.yaml` of the working folder, if it is there
 * @returns the file and its path, or null where none is named and none is there
 * @throws UserError with every problem of the file
 */
export async function readProject(
  path: string | undefined,
  cwd: string,
): Promise<{ readonly file: ProjectFile; readonly path: string } | null> {
  const name = path ?? PROJECT_FILE;
  let text: string;
  try {
    text = await readFile(resolve(cwd, name), "utf8");
  } catch (error) {
    if (path === undefined && (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new UserError([unreadable(name, "project-file", "a project file", error)]);
  }
  const { value, problems } = readYaml(text, name, projectSchema, "project-file");
  if (value === null) throw new UserError(problems);
  return { file: value, path: name };
}

/**
 * @param path - a file with one topic a line; blank lines and lines that begin with `#` are passed over
 * @returns the topics, each once
 * @throws UserError where the file cannot be read or holds no topic
 */
export async function readTopicsFile(path: string, cwd: string): Promise<readonly string[]> {
  const text = await readTextFile(path, cwd, "topics-file", "a file of topics");
  const topics = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(/;$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (topics.length > 0) return [...new Set(topics)];
  const problem: Problem = {
    code: "topics-file",
    severity: "error",
    place: { source: path },
    found: "no topic",
    expected: "one topic a line",
    hint: "add the topics, or leave the setting out to have them discovered",
  };
  throw new UserError([problem]);
}

/** @throws UserError of the given code where the file cannot be read as UTF-8 */
export async function readTextFile(
  path: string,
  cwd: string,
  code: ProblemCode,
  what: string,
): Promise<string> {
  try {
    const bytes = await readFile(resolve(cwd, path));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError([unreadable(path, code, what, error)]);
  }
}

function unreadable(path: string, code: ProblemCode, what: string, error: unknown): Problem {
  const fault = (error as NodeJS.ErrnoException).code;
  const place = { source: path };
  if (fault === "ENOENT") {
    return { code, severity: "error", place, found: "no such file", expected: what, hint: "check the path" };
  }
  if (fault === "EISDIR") {
    return { code, severity: "error", place, found: "a folder", expected: what, hint: "name the file in it" };
  }
  if (fault === "EACCES" || fault === "EPERM") {
    return {
      code,
      severity: "error",
      place,
      found: "a file that may not be read",
      expected: what,
      hint: "check its permissions",
    };
  }
  if (fault === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return {
      code,
      severity: "error",
      place,
      found: "a file that is not UTF-8",
      expected: what,
      hint: "save it as UTF-8",
    };
  }
  throw error;
}
