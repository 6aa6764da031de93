/** Proves what was made of a run, its charts and reports, by the hashes that their indexes hold. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { hashOfOutput } from "./compared-outputs.ts";
import { indexOf, indexText, MADE_FILE, MADE_FOLDERS, type Made } from "./made-of-run.ts";

/** A file that is not as it was made. */
export interface MadeFault {
  /** Path in the output folder. */
  readonly file: string;
  readonly kind: "changed" | "gone" | "index" | "other-run";
  /** sha256 that was expected, where one is known. */
  readonly expected: string | null;
}

export interface MadeProof {
  readonly faults: readonly MadeFault[];
  /** How many files each folder has that its index names; none of a folder that is not there. */
  readonly proven: readonly { readonly folder: string; readonly files: number }[];
}

/**
 * @param dir - the output folder, absolute; `shown` the same as the user named it
 * @param run - sha256 of its `run.json`
 */
export async function proveMade(dir: string, shown: string, run: string): Promise<MadeProof> {
  const faults: MadeFault[] = [];
  const proven: { folder: string; files: number }[] = [];
  for (const [folder, name] of MADE_FOLDERS) {
    const text = await indexText(join(dir, folder), name);
    const made = indexOf(text)?.made ?? null;
    if (made === null) {
      // A folder of somebody else's files is none of ours.
      if (text !== null || (await holdsMade(join(dir, folder))))
        faults.push({ file: join(folder, name), kind: "index", expected: null });
      continue;
    }
    const places = await Promise.all(made.map((one) => faultsOf(one, folder, dir, shown)));
    const stale = made.some((one) => one.run !== run);
    if (stale) faults.push({ file: join(folder, name), kind: "other-run", expected: run });
    faults.push(...places.flat());
    proven.push({ folder, files: made.reduce((sum, { files }) => sum + files.length, 0) });
  }
  return { faults, proven };
}

async function faultsOf(
  { files }: Made,
  folder: string,
  dir: string,
  shown: string,
): Promise<readonly MadeFault[]> {
  const faults: MadeFault[] = [];
  for (const { file: name, sha256: expected } of files) {
    const file = join(folder, name);
    const found = await hashOfOutput(join(dir, file), join(shown, file));
    if (found !== expected || found === null)
      faults.push({ file, kind: found === null ? "gone" : "changed", expected });
  }
  return faults;
}

const holdsMade = async (folder: string): Promise<boolean> =>
  (await readdir(folder).catch(() => [])).some((file) => MADE_FILE.test(file));
