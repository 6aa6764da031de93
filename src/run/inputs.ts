/** Every file that a command reads: what it is set up with, and its sources. */

import type { Input } from "../outputs/folder/guard.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import type { Settings } from "./project/settings.ts";
import { setupFiles } from "./setup-files.ts";
import { sourcesOf } from "./sources.ts";

/**
 * @param cwd - the working folder, absolute
 * @param sources - where they have been looked for already
 */
export async function inputsOf(
  settings: Settings,
  cwd: string,
  sources?: readonly SourceFile[],
): Promise<readonly Input[]> {
  const found = sources ?? (await sourcesOf(settings, cwd)).sources;
  return [...setupFiles(settings, cwd), ...found.map(({ path, source }) => ({ path, shown: source }))];
}
