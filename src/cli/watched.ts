/** The files that a run depends on, and which of them were saved. */
import { dirname, join, relative, resolve } from "node:path";
import { fileStamp, namesIn } from "../read/ingest/file-stamp.ts";
import type { Settings } from "../run/project/settings.ts";
import { setupFiles } from "../run/setup-files.ts";
import { sourcesOf } from "../run/sources.ts";

/** Absolute paths. */
export interface Watched {
  readonly files: readonly string[];
  /** In which sources can come and go. */
  readonly folders: readonly string[];
  /** What is written there is no source. */
  readonly out: string;
}

/** By path: a file's state, a folder's names. */
export type Stamps = ReadonlyMap<string, string>;

/** @param settings - null where the project file cannot be read: then it alone is looked at */
export async function watchedOf(
  settings: Settings | null,
  projectFile: string,
  cwd: string,
): Promise<Watched> {
  if (settings === null) return { files: [projectFile], folders: [], out: "" };
  const { sources } = await sourcesOf(settings, cwd, true);
  const setup = setupFiles(settings, cwd).map(({ path }) => path);
  const paths = sources.map(({ path }) => path);
  const named = settings.corpus.map((path) => resolve(cwd, settings.root, path));
  return {
    files: [...new Set([projectFile, ...setup, ...paths])],
    folders: [...new Set([...named, ...paths.map((path) => dirname(path))])],
    out: resolve(cwd, settings.out),
  };
}

export async function stampsOf({ files, folders, out }: Watched): Promise<Stamps> {
  const stamps = new Map<string, string>();
  for (const path of files) stamps.set(path, (await fileStamp(path)) ?? "none");
  for (const folder of folders)
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      if (!name.startsWith(".") && !name.endsWith("~") && path !== out && !stamps.has(path))
        stamps.set(path, "there");
    }
  return stamps;
}

/** @returns what was saved, came or went, as people know it, in a fixed order */
export function savedOf(before: Stamps, after: Stamps, cwd: string): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const name = relative(cwd, path) || path;
      const [was, is] = [before.get(path) ?? "none", after.get(path) ?? "none"];
      return `${name} ${is === "none" ? "is gone" : was === "none" ? "is new" : "was saved"}`;
    });
}
