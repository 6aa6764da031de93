/** Tells whether a file is as it was: by its size, its place on the disk, and when it was last changed. */
import { readdir, stat } from "node:fs/promises";

/** @returns a text that another state of the file does not have; null where there is none */
export async function fileStamp(path: string): Promise<string | null> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(path, { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join(":");
  } catch {
    return null;
  }
}

/** @returns the names in a folder, in a fixed order; none where it cannot be read */
export const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).sort();
