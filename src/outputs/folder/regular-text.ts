/** Reads what may not be there, or be no file: a pipe of that name would never end. */
import { readFile, stat } from "node:fs/promises";
import { failedWith } from "./on-disk.ts";

/** @returns the text of a file; null where there is none, or something else */
export async function regularText(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path, "utf8") : null;
  } catch (error) {
    if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
}
