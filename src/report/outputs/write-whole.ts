/** Writes one file whole or not at all: aside, then renamed; a reader sees the old text or the new one. */
import { readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { onDisk } from "./on-disk.ts";
import { isAlive } from "./running.ts";

const ASIDE = /^\.themetally-(\d+)-(.+)\.tmp$/;

/** Where a process keeps a file until it is complete. */
export function asideOf(dir: string, name: string, pid = process.pid): string {
  return join(dir, `.themetally-${pid}-${name}.tmp`);
}

export function isAside(name: string): boolean {
  return ASIDE.test(name);
}

/**
 * Forced to the medium before it is renamed, so that not even a loss of power leaves half of it.
 *
 * @param path the file; its folder must be there
 * @param shown the same as the user would recognise it, for messages
 * @throws UserError with code "output" where the disk refuses: then an earlier file stands
 */
export async function writeWhole(path: string, text: string, shown = path): Promise<void> {
  const hint = "choose another place for it, or make this one writable, and run again";
  await onDisk(shown, () => replaceFile(path, text, { flush: true }), hint);
}

/** The same, with what `node:fs` throws. */
export async function replaceFile(path: string, text: string, { flush }: { flush: boolean }): Promise<void> {
  // What a link leads to is replaced, not the link; and a pipe or a device, such as /dev/stdout, is no file to replace.
  const place = await realpath(path).catch(() => path);
  const found = await stat(place).catch(() => undefined);
  if (found !== undefined && !found.isFile() && !found.isDirectory()) return writeFile(place, text);
  const [dir, name] = [dirname(place), basename(place)];
  const aside = asideOf(dir, name);
  await removeRemains(dir, name);
  try {
    await writeFile(aside, text, { flag: "wx", flush });
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Removes what processes left that were killed while they wrote the same file. */
async function removeRemains(dir: string, file: string): Promise<void> {
  // A folder may be closed to listing and yet open to writing.
  for (const name of await readdir(dir).catch(() => [])) {
    const [, pid, of] = ASIDE.exec(name) ?? [];
    if (of === file && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      await rm(join(dir, name), { force: true });
    }
  }
}
