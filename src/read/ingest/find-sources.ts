/** Finds the sources that files, folders and patterns stand for, in one order and without duplicates. */
import { realpath } from "node:fs/promises";
import type { Problem } from "../../model/problem.ts";
import { isMadeByConsult } from "./companions/consult-folder.ts";
import { withCompanions } from "./companions/find-companions.ts";
import { readHead } from "./file-head.ts";
import { saidOf } from "./form-within.ts";
import { isLogOfCopies } from "./ignored.ts";
import { type FoundFile, listPath } from "./list-path.ts";
import { lookInside } from "./look-inside.ts";
import { readProblem } from "./read-bytes.ts";
import type { FileKind, SourceFile } from "./source-file.ts";
import { kindByName, kindWithin } from "./source-kind.ts";
import { sourceIds, sourceNames } from "./source-names.ts";
import { type ProblemWords, sourceProblem } from "./source-problem.ts";
import { type FoundSource, unpackSources } from "./unpack-sources.ts";

export interface SourcesFound {
  /** Sorted by `source`, code unit by code unit. */
  readonly sources: readonly SourceFile[];
  /** Sorted by the source they name. */
  readonly problems: readonly Problem[];
}

/**
 * Folders are searched with all folders in them; what `isIgnored` tells, `node_modules` and outputs are passed over
 * unless named, and a hidden file is left out. A file reached twice, by links too, is one source. A file named with an
 * unknown ending is read as what its first bytes look like; one of a form that is not read is told by its name.
 *
 * @param paths files, folders and patterns (`corpus/*.txt`), relative to `cwd` or absolute
 * @param cwd the folder that paths are relative to and sources are named from, absolute
 * @param isPassedOver tells files of folders and patterns that are no sources, by absolute path; not asked where a
 * file is named
 * @returns the sources, and problems: `source-missing`, `source-unreadable`, `source-binary`, `no-sources`
 * as errors; a file in a folder that is of no kind we read, or hidden, as a
 * warning, `source-left-out`
 */
export async function findSources(
  paths: readonly string[],
  cwd: string,
  isPassedOver: (path: string) => boolean = () => false,
): Promise<SourcesFound> {
  const listings = await Promise.all([...new Set(paths)].map((path) => listPath(path, cwd, isPassedOver)));
  const problems = listings.flatMap((listing) => listing.problems);
  if (paths.length === 0) {
    const words = ["no path", "at least one source", "name a file, a folder or a pattern"] as const;
    problems.push(sourceProblem("no-sources", "error", { source: "." }, words));
  }
  const files = await withoutLogs(await withoutDuplicates(listings.flatMap((listing) => listing.files)));
  const names = sourceNames(files, cwd);
  const kept: FoundSource[] = [];
  const opened = { isPassedOver, messages: new Map<string, string>(), kept: [] };
  for (const [index, file] of files.entries()) {
    const source = names[index]!;
    const kind = await kindOf(file, source);
    if (typeof kind !== "string") problems.push(kind);
    else if (kind === "zip" || kind === "mailbox" || kind === "mail") {
      const packed = await unpackSources({ path: file.path, source, kind }, opened);
      kept.push(...packed.sources);
      problems.push(...packed.problems);
      const named = kindByName(file.path);
      if (kind !== "mail" && named !== null && named !== kind) problems.push(saidOf(kind, source, file.path));
    } else kept.push({ path: file.path, source, kind });
  }
  kept.sort((a, b) => compare(a.source, b.source));
  const ids = sourceIds(kept.map(({ source }) => source));
  const named = kept.map((one, index) => ({ ...one, id: ids[index]! }));
  const sources = await withCompanions(named).catch((error: unknown) => {
    // Which file cannot be read is told when it is read.
    readProblem("", error);
    return named;
  });
  return { sources, problems: problems.sort((a, b) => compare(a.place.source, b.place.source)) };
}

/** One entry a file: of several paths to it the shortest, explicit if any is. */
async function withoutDuplicates(files: readonly FoundFile[]): Promise<FoundFile[]> {
  const byFile = new Map<string, FoundFile>();
  const sorted = [...files].sort(
    (a, b) => depth(a) - depth(b) || compare(a.path, b.path) || Number(a.absolute) - Number(b.absolute),
  );
  for (const file of sorted) {
    const real = await realpath(file.path).catch(() => file.path);
    const first = byFile.get(real) ?? file;
    byFile.set(real, { ...first, explicit: first.explicit || file.explicit });
  }
  return [...byFile.values()];
}

async function withoutLogs(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const areLogs = await Promise.all(files.map((file) => !file.explicit && isLogOfCopies(file.path)));
  return files.filter((_, at) => !areLogs[at]);
}

async function kindOf(file: FoundFile, source: string): Promise<FileKind | Problem> {
  if (isMadeByConsult(source) && !file.explicit)
    return sourceProblem("source-left-out", "warning", { source }, MADE_BY_CONSULT);
  if (file.hidden && !file.explicit) return sourceProblem("source-left-out", "warning", { source }, HIDDEN);
  try {
    const named = kindByName(file.path);
    if (named === null) return await kindWithin(file.path, source, file.explicit);
    const head = named === "jsonl" ? null : await readHead(file.path).catch(() => null);
    return head === null ? named : lookInside(named, head, source, file.path);
  } catch (error) {
    return readProblem(source, error);
  }
}

const HIDDEN: ProblemWords = [
  "a hidden file",
  "a file that can be seen",
  "name it itself, or call it otherwise",
];

const MADE_BY_CONSULT: ProblemWords = [
  "what Consult found out, and no response",
  "what Consult was given, in the folder inputs",
  "leave it out of the corpus",
];

function depth(file: FoundFile): number {
  return file.path.split(/[\\/]/).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
