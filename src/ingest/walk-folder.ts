/** Lists the files of a folder and of the folders in it, safe against links that lead in circles. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { readProblem } from "./read-bytes.ts";

export interface FolderListing {
  /** Paths of all files, in no fixed order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Skips hidden files and folders and `node_modules`. Links are followed after everything else, so that a
 * file which can be reached without one is listed under that path; no folder is listed twice.
 *
 * @param folder absolute path
 * @param label how problems name a path
 */
export async function walkFolder(folder: string, label: (path: string) => string): Promise<FolderListing> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const folders = [folder];
  const links: string[] = [];
  for (let path = folders.pop(); path !== undefined; path = folders.pop() ?? links.pop()) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) await enter(path);
      else if (found.isFile()) files.push(path);
    } catch (error) {
      problems.push(readProblem(label(path), error));
    }
  }
  return { files, problems };

  async function enter(path: string): Promise<void> {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      (entry.isSymbolicLink() ? links : folders).push(join(path, entry.name));
    }
  }
}
