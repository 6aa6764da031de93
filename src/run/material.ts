/** What a run works with besides its sources: the codebook and the list of topics, read before anything else. */
import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { readCodebook } from "../codebook/codebook.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { RunCodebook } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { readTextFile, readTopicsFile } from "../project/read-project.ts";
import type { Settings } from "../project/settings.ts";

export interface Material {
  /** Null where responses are only split. */
  readonly codebook: Codebook | null;
  readonly codebookFacts: RunCodebook | null;
  /** Null where topics are discovered. */
  readonly topics: readonly string[] | null;
  /** Settings that change the outputs, for `run.json`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** @throws UserError with the problems of both files at once, and where a run has nothing to read or to code with */
export async function readMaterial(
  settings: Settings,
  { command, cwd }: { readonly command: "run" | "split"; readonly cwd: string },
): Promise<Material> {
  const problems: Problem[] = [];
  const collect = async <T>(reading: Promise<T>): Promise<T | null> =>
    reading.catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return null;
    });
  if (settings.corpus.length === 0)
    problems.push(
      nothingNamed(
        "no source",
        "a file, a folder or a pattern",
        "name one, or set `corpus` in themetally.yaml",
      ),
    );
  const topics = settings.topics === null ? null : await collect(readTopicsFile(settings.topics, cwd));
  const book = command === "split" ? null : await collect(readBook(settings, cwd));
  if (problems.length > 0) throw new UserError(problems);
  const options = {
    command,
    layout: settings.layout,
    topics: settings.topics === null ? "discovered" : withoutFolders(settings.topics),
    anonymous: settings.anonymous,
    redacted: settings.redacted,
    allowMissing: settings.allowMissing,
  };
  return { codebook: book?.codebook ?? null, codebookFacts: book?.facts ?? null, topics, options };
}

async function readBook(
  settings: Settings,
  cwd: string,
): Promise<{ codebook: Codebook; facts: RunCodebook }> {
  const path = settings.codebook;
  if (path === null) {
    throw new UserError([
      nothingNamed(
        "no codebook",
        "a codebook to code with",
        "give --codebook FILE, or set `codebook` in themetally.yaml",
      ),
    ]);
  }
  const text = await readTextFile(path, cwd, "codebook", "a codebook");
  const { codebook, problems } = readCodebook(text, path);
  if (codebook === null) throw new UserError(problems);
  const { name, version } = codebook;
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { codebook, facts: { source: withoutFolders(path), name, version, sha256 } };
}

function nothingNamed(found: string, expected: string, hint: string): Problem {
  return { code: "usage", severity: "error", place: { source: "themetally" }, found, expected, hint };
}

/** An absolute path tells about a machine, which no output may. */
const withoutFolders = (path: string) => (isAbsolute(path) ? path.replace(/^.*[\\/]/, "") : path);
