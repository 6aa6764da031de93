/** The files that a plan is made of, each with the sha256 of its bytes. */
import { relative, resolve, sep } from "node:path";
import type { PlannedFile } from "../../model/shards.ts";
import { fileHash } from "../../outputs/folder/hash-of.ts";
import { onDisk } from "../../outputs/folder/on-disk.ts";
import type { SourceFile } from "../../read/ingest/source-file.ts";
import type { Settings } from "../project/settings.ts";
import { setupFiles } from "../setup-files.ts";

/** What a run is set up with. */
export const plannedSetup = (settings: Settings, cwd: string): Promise<readonly PlannedFile[]> =>
  hashed(
    setupFiles(settings, cwd).map(({ path }) => path),
    cwd,
  );

/** What its sources are read from: files, those in which they are packed, and those attached to their records. */
export const plannedInputs = (sources: readonly SourceFile[], cwd: string): Promise<readonly PlannedFile[]> =>
  hashed(
    sources.flatMap(({ path, attached }) => [
      path,
      ...[...(attached?.values() ?? [])].flatMap((files) => files.map((file) => file.path)),
    ]),
    cwd,
  );

async function hashed(paths: readonly string[], cwd: string): Promise<readonly PlannedFile[]> {
  const files: PlannedFile[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const file = relative(cwd, resolve(cwd, path)).split(sep).join("/");
    files.push({ file, sha256: await onDisk(file, () => fileHash(path)) });
  }
  return files;
}
