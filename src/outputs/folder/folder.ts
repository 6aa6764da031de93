/** Makes an output folder, and takes back what was made where nothing came of it. */
import { mkdir, rmdir, stat } from "node:fs/promises";
import { dirname, relative } from "node:path";

/**
 * Makes a folder with those above it, and returns the outermost one it made. Node's own way to do so never ends
 * under a folder in which none can be made, such as `/proc`.
 */
export async function makeFolder(dir: string): Promise<string | undefined> {
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory()) return undefined;
  const above = dirname(dir);
  const made = above === dir ? undefined : await makeFolder(above);
  await mkdir(dir).catch(async (error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(await stat(dir).catch(() => undefined))?.isDirectory()) throw error;
  });
  return made ?? dir;
}

/** Removes the folders that were made for this run, innermost first, as far as they are empty. */
export async function removeEmpty(dir: string, top: string): Promise<void> {
  for (let at = dir; !relative(top, at).startsWith(".."); at = dirname(at)) {
    const removed = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
