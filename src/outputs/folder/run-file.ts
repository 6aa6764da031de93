/** Reads the record of the run whose outputs stand in a folder. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RUN_FILE } from "../../model/run.ts";
import { failedWith, onDisk } from "./on-disk.ts";

/**
 * @returns the text of the folder's `run.json`, or null where there is none
 * @throws UserError with code "output" where it cannot be read
 */
export async function runText(dir: string, shown = dir): Promise<string | null> {
  const path = join(shown, RUN_FILE);
  return onDisk(path, () =>
    readFile(join(dir, RUN_FILE), "utf8").catch((error: unknown) => {
      if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
      throw error;
    }),
  );
}
