/** Finds the sources that the settings lead to. */
import { basename, resolve, sep } from "node:path";
import { listedIn } from "../outputs/folder/listed.ts";
import { CHARTS_FOLDER, REPORT_FOLDER } from "../outputs/folder/made-of-run.ts";
import { MANIFEST_FILE } from "../privacy/redact/manifest.ts";
import { findSources, type SourcesFound } from "../read/ingest/find-sources.ts";
import { unusedLayouts } from "./project/layouts.ts";
import { unusedMappings } from "./project/mapping-of.ts";
import type { Settings } from "./project/settings.ts";
import { setupFiles } from "./setup-files.ts";

/**
 * @param isWriting - whether the command writes into the output folder: what it wrote there before is no source then,
 * though the folder be named; nor is it of the project's own corpus, for any command
 * @returns the sources and what was odd on the way; that no path is named at all is told elsewhere
 */
export async function sourcesOf(
  settings: Settings,
  cwd: string,
  isWriting = settings.check.isWhole,
): Promise<SourcesFound> {
  if (settings.corpus.length === 0) return { sources: [], problems: [] };
  const root = resolve(cwd, settings.root);
  const isPassedOver = await ownFiles(settings, cwd, isWriting);
  const { sources, problems } = await findSources(settings.corpus, root, isPassedOver);
  return {
    sources,
    problems: [
      ...problems,
      ...unusedLayouts(settings, sources),
      ...(settings.check.isWhole ? unusedMappings(settings, sources) : []),
    ],
  };
}

/** Tells the files that a run is set up with, and those that it writes: no sources, unless they are named. */
async function ownFiles(
  settings: Settings,
  cwd: string,
  isWriting: boolean,
): Promise<(path: string) => boolean> {
  const { out, root, corpus } = settings;
  const files = new Set(setupFiles(settings, cwd).map(({ path }) => path));
  const inOut = (path: string) => `${path}${sep}`.startsWith(resolve(cwd, out) + sep);
  const isOutWanted = corpus.some((path) => inOut(resolve(cwd, root, path)));
  if (isOutWanted && isWriting)
    for (const folder of ["", CHARTS_FOLDER, REPORT_FOLDER])
      for (const name of (await listedIn(resolve(cwd, out, folder))).keys())
        files.add(resolve(cwd, out, folder, name));
  return (path) => files.has(path) || basename(path) === MANIFEST_FILE || (inOut(path) && !isOutWanted);
}
