/** What a run works with besides its sources: the codebook and the list of topics, read before anything else. */
import { createHash } from "node:crypto";
import { readCodebook } from "../codebook/codebook.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Problem } from "../model/problem.ts";
import type { RunCodebook } from "../model/run.ts";
import { UserError } from "../model/user-error.ts";
import { readTextFile, readTopicsFile, withoutMark } from "../project/read-project.ts";
import type { Settings } from "../project/settings.ts";

export interface Material {
  /** Null where responses are only split. */
  readonly codebook: Codebook | null;
  readonly codebookFacts: RunCodebook | null;
  /** Null where topics are discovered. */
  readonly topics: readonly string[] | null;
  /** Settings that change the outputs, for `run.json`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Errors of both files at once, and of a run that has nothing to read or to code with; warnings. */
  readonly problems: readonly Problem[];
}

/** Reads what it can: with an error among the problems there is no run, but other faults can be looked for. */
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
  if (settings.corpus.length === 0) problems.push(nothingToRead(command, settings));
  // It would stand for the working folder: more likely an unset variable than a wish.
  if (settings.out === "") {
    problems.push(usage("an output folder without a name", "a folder", "name one after --out"));
  }
  const topics = settings.topics && (await collect(readTopicsFile(settings.topics.path, cwd)));
  problems.push(...(topics?.problems ?? []));
  const book = command === "split" ? null : await collect(readBook(settings, cwd));
  const options = {
    command,
    layout: settings.layout,
    topics: settings.topics?.recorded ?? "discovered",
    anonymous: settings.anonymous,
    redacted: settings.redacted,
    allowMissing: settings.allowMissing,
  };
  return {
    codebook: book?.codebook ?? null,
    codebookFacts: book?.facts ?? null,
    topics: topics?.topics ?? null,
    options,
    problems,
  };
}

async function readBook(
  settings: Settings,
  cwd: string,
): Promise<{ codebook: Codebook; facts: RunCodebook }> {
  if (settings.codebook === null) throw new UserError([noCodebook(settings)]);
  const { path, recorded } = settings.codebook;
  const text = await readTextFile(path, cwd, "codebook", "a codebook, which is a YAML file of themes");
  const { codebook, problems } = readCodebook(withoutMark(text), path);
  if (codebook === null) throw new UserError(problems);
  const { name, version } = codebook;
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { codebook, facts: { source: recorded, name, version, sha256 } };
}

function nothingToRead(command: string, { project }: Settings): Problem {
  return usage(
    "no file or folder to read",
    "the documents of a consultation",
    `name them, as in \`themetally ${command} responses.pdf\`, or ${inProject("corpus", project)}`,
  );
}

function noCodebook({ project }: Settings): Problem {
  return usage(
    "no codebook",
    "a file of themes and their terms",
    `name one with --codebook, or ${inProject("codebook", project)}; \`themetally split\` works without`,
  );
}

/** Where a setting goes: into the project file there is, or into one that is still to be written. */
function inProject(key: string, project: Settings["project"]): string {
  return project === null
    ? `set \`${key}\` in a project file (this folder has no themetally.yaml)`
    : `set \`${key}\` in ${project.path}`;
}

function usage(found: string, expected: string, hint: string): Problem {
  return { code: "usage", severity: "error", place: { source: "" }, found, expected, hint };
}
