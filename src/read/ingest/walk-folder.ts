/** Lists the files of a folder and of the folders in it, safe against links that lead in circles. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { isHidden, isIgnored, outputsBesideResponses } from "./ignored.ts";
import { readProblem } from "./read-bytes.ts";
import { sourceProblem } from "./source-problem.ts";

export interface FolderListing {
  /** Paths of all files, in no fixed order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

interface Reached {
  readonly path: string;
  /** The path without links; null where a link leads there. The system takes long to tell it of a deep folder. */
  readonly real: string | null;
}

/**
 * Skips what `isIgnored` tells, hidden folders, `node_modules` and outputs of runs. Links are followed after everything else, so that a
 * file which can be reached without one is listed under that path; no folder is listed twice.
 *
 * @param folder absolute path
 * @param label how problems name a path
 */
export async function walkFolder(folder: string, label: (path: string) => string): Promise<FolderListing> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const links: Reached[] = [{ path: folder, real: null }];
  const others: Reached[] = [];
  for (let next = links.pop(); next !== undefined; next = others.pop() ?? links.pop()) {
    try {
      const found = await stat(next.path);
      if (found.isDirectory()) await enter(next);
      else if (found.isFile()) files.push(next.path);
      else problems.push(noFile(label(next.path)));
    } catch (error) {
      problems.push(readProblem(label(next.path), error));
    }
  }
  return { files, problems };

  async function enter({ path, real: known }: Reached): Promise<void> {
    const real = known ?? (await realpath(path));
    if (seen.has(real)) return;
    seen.add(real);
    // The one that was named is wanted.
    const outputs = await outputsBesideResponses(path);
    if (path !== folder && outputs.size > 0) return;
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const isFolder = entry.isDirectory();
      if (isFolder ? isHidden(entry.name) || entry.name === "node_modules" : isIgnored(entry.name)) continue;
      if (outputs.has(entry.name)) continue;
      const inside = join(path, entry.name);
      if (entry.isSymbolicLink()) links.push({ path: inside, real: null });
      else others.push({ path: inside, real: join(real, entry.name) });
    }
  }
}

/** A pipe, a socket or a device. */
const noFile = (source: string): Problem =>
  sourceProblem("source-left-out", "warning", { source }, [
    "neither a file nor a folder",
    "a file",
    "save what it holds to a file, or move it away",
  ]);
