/** An output folder that a run is held against instead of being written to. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RUN_FILE } from "../../model/run.ts";
import type { Outputs } from "../outputs.ts";
import { hashOf } from "./commit.ts";
import { beginComparison, type ComparedFile, type Difference } from "./compared-file.ts";
import { failedWith, onDisk } from "./on-disk.ts";

export interface ComparedOutputs extends Outputs {
  /** Of the files that the run would write, those that differ; once it has closed them all. */
  differences(): readonly Difference[];
}

/** Nothing is written, and nothing of the folder changes. */
export function comparedOutputs(dir: string, shown = dir): ComparedOutputs {
  const begun: ComparedFile[] = [];
  return {
    async open(name) {
      const file = await beginComparison(join(dir, name), name, join(shown, name));
      begun.push(file);
      return file;
    },
    publish: async () => undefined,
    async abort() {
      for (const file of begun) await file.discard();
    },
    differences: () => begun.flatMap((file) => file.difference() ?? []),
  };
}

/** @returns sha256 of a file, or null where there is none */
export const hashOfOutput = (path: string, shown: string): Promise<string | null> =>
  onDisk(shown, () => hashOf(path));

/**
 * @returns the text of the folder's `run.json`, or null where there is none
 * @throws UserError with code "output" where it cannot be read
 */
export async function readRunFile(dir: string, shown = dir): Promise<string | null> {
  const path = join(shown, RUN_FILE);
  return onDisk(path, () =>
    readFile(join(dir, RUN_FILE), "utf8").catch((error: unknown) => {
      if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
      throw error;
    }),
  );
}
