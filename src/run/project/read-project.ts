/** Reads the files that a run is set up with: project file, list of topics, codebook text. */

import { resolve } from "node:path";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { UserError } from "../../model/user-error.ts";
import { withoutByteOrderMark } from "../../text/byte-order-mark.ts";
import { readYaml } from "../../text/yaml/file.ts";
import { readFinite } from "./finite-file.ts";
import { projectSchema } from "./schema.ts";
import type { Project } from "./settings.ts";

/** The project file that is read where none is named. */
const PROJECT_FILE = "themetally.yaml";

/**
 * @param path - as named on the command line; undefined for `themetally.yaml` of the working folder, if it is there
 * @returns the file and its path, or null where none is named and none is there
 * @throws UserError with every problem of the file
 */
export async function openProject(path: string | undefined, cwd: string): Promise<Project | null> {
  const name = path ?? PROJECT_FILE;
  const text = await readText(name, cwd);
  if (typeof text !== "string") {
    if (path === undefined && text.code === "ENOENT") return null;
    throw new UserError([unreadable(name, "project-file", "a project file", text)]);
  }
  const { value, problems, locate } = readYaml(
    withoutByteOrderMark(text),
    name,
    projectSchema,
    "project-file",
  );
  if (value === null) throw new UserError(problems);
  return { file: value, path: name, locate };
}

/** The topics of a file, and what is odd about them. */
export interface TopicsRead {
  readonly topics: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * @param path - a file with one topic a line; blank lines and lines that begin with `#` are passed over
 * @returns the topics, each once, and a warning for each line that says a topic again
 * @throws UserError where the file cannot be read or holds no topic
 */
export async function readTopicsFile(path: string, cwd: string): Promise<TopicsRead> {
  const text = await readTextFile(path, cwd, "topics-file", "a text file with one topic a line");
  const lineOf = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, line] of withoutByteOrderMark(text)
    .split(/\r\n?|\n/)
    .entries()) {
    const topic = line.trim().replace(/;$/, "").trim();
    if (topic === "" || topic.startsWith("#")) continue;
    const first = lineOf.get(topic);
    if (first === undefined) lineOf.set(topic, index + 1);
    else problems.push(repeated(path, index + 1, topic, first));
  }
  if (lineOf.size > 0) return { topics: [...lineOf.keys()], problems };
  const problem: Problem = {
    code: "topics-file",
    severity: "error",
    place: { source: path },
    found: "no topic in the file",
    expected: "one topic a line",
    hint: "write the topics into it, or leave the setting out to have them discovered",
  };
  throw new UserError([problem]);
}

function repeated(source: string, line: number, topic: string, first: number): Problem {
  return {
    code: "topics-file",
    severity: "warning",
    place: { source, line },
    found: `the topic "${topic}" again, which line ${first} has`,
    expected: "each topic once",
    hint: "delete one of the two lines; it is read as one topic",
  };
}

/**
 * @returns the text as it stands in the file, byte order mark included
 * @throws UserError of the given code where the file cannot be read as UTF-8
 */
export async function readTextFile(
  path: string,
  cwd: string,
  code: ProblemCode,
  what: string,
): Promise<string> {
  const text = await readText(path, cwd);
  if (typeof text !== "string") throw new UserError([unreadable(path, code, what, text)]);
  return text;
}

/**
 * @returns the file's content
 * @throws UserError of the given code where the file cannot be read
 */
export async function readFileBytes(
  path: string,
  cwd: string,
  code: ProblemCode,
  what: string,
): Promise<Uint8Array> {
  try {
    return await readFinite(resolve(cwd, path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UserError([unreadable(path, code, what, error)]);
  }
}

/**
 * @returns the file's text, or null where there is no such file
 * @throws UserError of the given code where it cannot be read as UTF-8
 */
export async function readTextIfThere(
  path: string,
  cwd: string,
  code: ProblemCode,
  what: string,
): Promise<string | null> {
  const text = await readText(path, cwd);
  if (typeof text === "string") return withoutByteOrderMark(text);
  if (text.code === "ENOENT") return null;
  throw new UserError([unreadable(path, code, what, text)]);
}

/** The text with its byte order mark, if it has one; or the error of the system or of the decoder. */
async function readText(path: string, cwd: string): Promise<string | NodeJS.ErrnoException> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      await readFinite(resolve(cwd, path)),
    );
  } catch (error) {
    if (isSystemError(error)) return error;
    throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}

const REASONS: Readonly<Record<string, readonly [found: string, hint: string]>> = {
  ENOENT: ["no such file", "check the path"],
  ENOTDIR: ["no such file", "check the path"],
  EISDIR: ["a folder", "name a file in it"],
  EFBIG: ["a file of more than 256 MB", "check the path"],
  ENODEV: ["a device, not a file", "name a file"],
  ENXIO: ["a socket, not a file", "name a file"],
  ETIMEDOUT: ["a pipe into which nothing is written", "name a file, or write into the pipe"],
  EACCES: ["a file that may not be read", "check its permissions"],
  EPERM: ["a file that may not be read", "check its permissions"],
  ERR_ENCODING_INVALID_ENCODED_DATA: ["a file that is not UTF-8 text", "save it as UTF-8"],
};

function unreadable(
  source: string,
  code: ProblemCode,
  expected: string,
  { code: reason = "" }: NodeJS.ErrnoException,
): Problem {
  const [found, hint] = REASONS[reason] ?? [`a file that cannot be read (${reason})`, "check the path"];
  return { code, severity: "error", place: { source }, found, expected, hint };
}
