/** Reads a file of an output folder as text. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { unusable } from "./unusable.ts";

/**
 * @param dir - the folder, absolute; `out` the same as the user named it
 * @returns null where there is no such file
 * @throws UserError where the disk refuses, or where there is more than can be held
 */
export async function outputText(dir: string, out: string, file: string): Promise<string | null> {
  return readFile(join(dir, file), "utf8").catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (code.startsWith("E")) throw unusable(join(out, file), `a file that cannot be read (${code})`);
    throw error;
  });
}
