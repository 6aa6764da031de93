/** What a run works with besides its sources: the codebook and the list of topics, read before anything else. */
import { createHash } from "node:crypto";
import { lossProblem } from "../code/formats/loss.ts";
import { openBook } from "../code/formats/open-book.ts";
import type { Codebook } from "../model/codebook.ts";
import type { Decisions } from "../model/decision.ts";
import { graded } from "../model/graded.ts";
import type { LayoutForm } from "../model/layout-form.ts";
import type { Problem } from "../model/problem.ts";
import type { RunCodebook } from "../model/run.ts";
import type { LayoutFile, RunOptions } from "../model/run-options.ts";
import { UserError } from "../model/user-error.ts";
import { bookWorkbook } from "./book-workbook.ts";
import { decisionsOf } from "./decisions-of.ts";
import type { SettingsFile } from "./project/layouts.ts";
import { readLayoutFile } from "./project/read-layout.ts";
import { readFileBytes, readTextIfThere, readTopicsFile } from "./project/read-project.ts";
import type { Settings } from "./project/settings.ts";

/** What documents are split with. */
export interface SplitMaterial {
  /** Those that headers are read with; null to have them discovered. */
  readonly topics: readonly string[] | null;
  /** What layout files say, by the path that `run.json` calls each by. */
  readonly layouts: ReadonlyMap<string, LayoutForm>;
}

export interface Material extends SplitMaterial {
  /** What persons decided; nothing where responses are only split. */
  readonly decisions: Decisions;
  /** Null where responses are only split. */
  readonly codebook: Codebook | null;
  readonly codebookFacts: RunCodebook | null;
  readonly options: RunOptions;
  /** Errors of both files at once, and of a run that has nothing to read or to code with; warnings. */
  readonly problems: readonly Problem[];
}

export interface MaterialNeeds {
  /** As it is typed after the program's name. */
  readonly command: string;
  /** Working folder, absolute. */
  readonly cwd: string;
  /** Whether it is a fault that no path is named. */
  readonly corpus: boolean;
  /** Whether a codebook is read, and it is a fault that none is named; or it is read where one is named. */
  readonly codebook: boolean | "where named";
}

/** Reads what it can: with an error among the problems there is no run, but other faults can be looked for. */
export async function readMaterial(settings: Settings, wanted: MaterialNeeds): Promise<Material> {
  const { command, cwd } = wanted;
  const problems: Problem[] = [];
  const collect = async <T>(reading: Promise<T>): Promise<T | null> =>
    reading.catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return null;
    });
  if (wanted.corpus && settings.corpus.length === 0) problems.push(nothingToRead(command, settings));
  // It would stand for the working folder: more likely an unset variable than a wish.
  if (settings.out === "") {
    problems.push(usage("an output folder without a name", "a folder", "name one after --out"));
  }
  const topics = settings.topics && (await collect(readTopicsFile(settings.topics.path, cwd)));
  problems.push(...(topics?.problems ?? []));
  const layouts = new Map<string, LayoutForm>();
  const layoutFiles: LayoutFile[] = [];
  for (const { path, recorded: source } of settings.layoutFiles) {
    const read = await collect(readLayoutFile(path, cwd));
    if (read === null) continue;
    layouts.set(source, read.form);
    layoutFiles.push({
      source,
      name: read.form.name,
      sha256: createHash("sha256").update(read.text).digest("hex"),
    });
  }
  const isRead = wanted.codebook === "where named" ? settings.codebook !== null : wanted.codebook;
  const book = isRead ? await collect(readWantedBook(command, settings, cwd)) : null;
  problems.push(...(book?.warnings ?? []), ...foreignPhrases(book?.codebook ?? null, settings));
  const decided = await decisionsOf(book?.codebook ?? null, settings.decisions, cwd);
  problems.push(...decided.problems);
  // A check compares with the lock itself, or writes it through whatever stands there.
  const lock = command === "run" || command === "split" ? await collect(lockThere(settings, cwd)) : null;
  const options: RunOptions = {
    command,
    layout: settings.layout,
    ...(layoutFiles.length === 0 ? {} : { layoutFiles }),
    topics: settings.topics?.recorded ?? "discovered",
    anonymous: settings.anonymous,
    redacted: settings.redacted,
    missing: settings.missing,
    allowMissing: settings.allowMissing,
    parquet: settings.parquet,
    ...(settings.xlsx ? { xlsx: true as const } : {}),
    ...(settings.csv === "safe" ? {} : { csv: settings.csv }),
    campaigns: settings.campaigns,
    ...(settings.tables.length === 0
      ? {}
      : { tables: settings.tables.map(({ by, where }) => ({ by, where })) }),
    ...(settings.below ? { below: true as const } : {}),
    ...(decided.files.length === 0 || settings.publish !== null ? {} : { decisions: decided.files }),
    publish: settings.publish,
    // Of outputs for the team, too: reports are made of them.
    quotes: settings.figures.quotes,
    // So that a lock that is gone is missed.
    ...(lock === null ? {} : { lock }),
  };
  return {
    codebook: book?.codebook ?? null,
    decisions: decided.decisions,
    codebookFacts: book?.facts ?? null,
    topics: topics?.topics ?? null,
    layouts,
    options,
    problems,
  };
}

/** What the lock of the whole corpus is called, where there is one. */
async function lockThere({ check }: Settings, cwd: string): Promise<string | null> {
  if (!check.isWhole || check.lock === null) return null;
  const text = await readTextIfThere(check.lock.path, cwd, "project-file", "a lock");
  return text === null ? null : check.lock.recorded;
}

async function readWantedBook(command: string, settings: Settings, cwd: string): Promise<BookRead> {
  if (settings.codebook === null) throw new UserError([noCodebook(command, settings)]);
  return readCodebookFile(settings.codebook, cwd);
}

export interface BookRead {
  readonly codebook: Codebook;
  readonly facts: RunCodebook;
  /** What a file of another tool says and a codebook of ours cannot. */
  readonly warnings: readonly Problem[];
}

/** @throws UserError with every problem of the file */
export async function readCodebookFile({ path, recorded }: SettingsFile, cwd: string): Promise<BookRead> {
  const bytes = await readFileBytes(path, cwd, "codebook", "a codebook");
  const { codebook, problems, losses } = await openBook(bytes, path, await bookWorkbook(bytes, path));
  if (codebook === null) throw new UserError(problems);
  const { name, version } = codebook;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const facts = { source: recorded, name, version, sha256 };
  return { codebook, facts, warnings: [...problems, ...losses.map((loss) => lossProblem(loss, path))] };
}

/** Who asks not to be named in another language than English is named, unless the team gives the words. */
function foreignPhrases(codebook: Codebook | null, { anonymous }: Settings): readonly Problem[] {
  if (codebook === null || anonymous.length > 0 || /^en(?:-|$)/i.test(codebook.language)) return [];
  return [
    {
      code: "codebook",
      severity: "warning",
      place: { source: codebook.source },
      found: `\`language: ${codebook.language}\`: only the words are compared by it`,
      expected:
        "responses in English: phrases of anonymity, roles, closings of letters and furniture of web pages are known in English alone",
      hint: "list the phrases by which respondents ask not to be named as `anonymous` of `attribution` in the project file, and look through the names in responses.csv",
    },
  ];
}

function nothingToRead(command: string, { project }: Settings): Problem {
  return usage(
    "no file or folder to read",
    "the documents of a consultation",
    `name them, as in \`themetally ${command} responses.pdf\`, or ${inProject("corpus", project)}`,
  );
}

function noCodebook(command: string, { project }: Settings): Problem {
  const without = command === "run" ? "; `themetally split` works without" : "";
  return usage(
    "no codebook",
    "a file of themes and their terms",
    `name one with --codebook, or ${inProject("codebook", project)}${without}`,
  );
}

/** Where a setting goes: into the project file there is, or into one that is still to be written. */
function inProject(key: string, project: Settings["project"]): string {
  return project === null
    ? `set \`${key}\` in a project file (this folder has no themetally.yaml)`
    : `set \`${key}\` in ${project.path}`;
}

function usage(found: string, expected: string, hint: string): Problem {
  return { ...graded("usage"), place: { source: "" }, found, expected, hint };
}
