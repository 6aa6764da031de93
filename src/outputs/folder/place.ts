/** Where a path leads, and whether two paths lead to one file: by links, hard links or other capitals, too. */
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { failedWith } from "./on-disk.ts";

/** As many as the system itself follows. */
const MOST_LINKS = 40;

/** @returns the path with its links followed, that of a link to nothing too: a file would be made where it leads */
export async function linkedPlace(path: string): Promise<string> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const to = await readlink(at).catch(() => null);
    if (to === null) break;
    // What `..` leaves is a folder where it really lies.
    const folder = dirname(at);
    at = resolve(await realpath(folder).catch(() => folder), to);
  }
  const above = dirname(at);
  return join(await realpath(above).catch(() => above), basename(at));
}

/** @returns the same text for the same file and for no other; null where nothing is there */
export async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (failedWith(error, "ENOENT", "ENOTDIR", "ELOOP")) return null;
    throw error;
  }
}
