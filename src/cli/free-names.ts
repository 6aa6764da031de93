/** Finds names for what is to be written first, so that nothing that is there is written over or mixed with. */
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { holdsOutputs } from "../read/ingest/ignored.ts";

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** @returns `out`, or the first of `results`, `results-2` … that is not there, is empty, or holds outputs of ours */
export async function freeFolder(cwd: string): Promise<string> {
  for (let number = 0; ; number++) {
    const name = number === 0 ? "out" : number === 1 ? "results" : `results-${number}`;
    const path = join(cwd, name);
    if (!(await isThere(path)) || (await holdsOutputs(path))) return name;
    const entries = await readdir(path).catch(() => null);
    if (entries?.length === 0) return name;
  }
}

/** @returns `codebook.yaml`, or the first of `codebook-2.yaml` … that is not there */
export async function freeBook(cwd: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? "codebook.yaml" : `codebook-${number}.yaml`;
    if (!(await isThere(join(cwd, name)))) return name;
  }
}
