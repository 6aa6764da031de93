/** An output folder that a run is held against instead of being written to. */
import { join } from "node:path";
import { beginComparison, type ComparedFile, type Difference } from "./compared-file.ts";
import { fileHash } from "./hash-of.ts";
import { onDisk } from "./on-disk.ts";
import type { Outputs } from "./outputs.ts";

export interface ComparedOutputs extends Outputs {
  /** Of the files that the run would write, those that differ; once it has closed them all. */
  differences(): readonly Difference[];
}

/** Nothing is written, and nothing of the folder changes. */
export function comparedOutputs(dir: string, shown = dir): ComparedOutputs {
  const begun: ComparedFile[] = [];
  return {
    earlier: async () => null,
    async open(name) {
      const file = await beginComparison(join(dir, name), name, join(shown, name));
      begun.push(file);
      return file;
    },
    reserve: async () => undefined,
    edited: async () => [],
    publish: async () => [],
    async abort() {
      for (const file of begun) await file.discard();
    },
    differences: () => begun.flatMap((file) => file.difference() ?? []),
  };
}

/** @returns sha256 of a file, or null where there is none */
export const hashOfOutput = (path: string, shown: string): Promise<string | null> =>
  onDisk(shown, () => fileHash(path));
