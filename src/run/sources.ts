/** Finds the sources that the settings lead to. */
import { basename, resolve, sep } from "node:path";
import { findSources, type SourcesFound } from "../ingest/find-sources.ts";
import { type Settings, unusedLayouts } from "../project/settings.ts";
import { MANIFEST_FILE } from "../redact/manifest.ts";

/** @returns the sources and what was odd on the way; that no path is named at all is told elsewhere */
export async function sourcesOf(settings: Settings, cwd: string): Promise<SourcesFound> {
  if (settings.corpus.length === 0) return { sources: [], problems: [] };
  const root = resolve(cwd, settings.root);
  const { sources, problems } = await findSources(settings.corpus, root, ownFiles(settings, cwd));
  return { sources, problems: [...problems, ...unusedLayouts(settings, sources)] };
}

/** Tells the files that a run is set up with, and those that it writes: no sources, unless they are named. */
function ownFiles(settings: Settings, cwd: string): (path: string) => boolean {
  const { project, codebook, topics, check, figures, out, root, corpus } = settings;
  const setUp = [project, codebook, topics, check.lock, { path: figures.style }];
  const files = new Set(setUp.flatMap((file) => (file ? [resolve(cwd, file.path)] : [])));
  const inOut = (path: string) => `${path}${sep}`.startsWith(resolve(cwd, out) + sep);
  const isOutWanted = corpus.some((path) => inOut(resolve(cwd, root, path)));
  return (path) => files.has(path) || basename(path) === MANIFEST_FILE || (inOut(path) && !isOutWanted);
}
