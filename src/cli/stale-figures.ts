/** Tells of charts and reports that a run removed, since they showed an earlier one. */
import { access } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CHARTS_FILE, CHARTS_FOLDER, REPORT_FOLDER, REPORT_INDEX } from "../outputs/folder/made-of-run.ts";

const MADE = [
  ["charts", "chart", join(CHARTS_FOLDER, CHARTS_FILE)],
  ["report", "report", join(REPORT_FOLDER, REPORT_INDEX)],
] as const;

/** @returns a function that, after the run, says what of the folder is gone: a line for each */
export async function watchFigures(out: string, cwd: string): Promise<() => Promise<readonly string[]>> {
  const isThere = async (index: string) =>
    access(resolve(cwd, out, index)).then(
      () => true,
      () => false,
    );
  const before = await Promise.all(MADE.map(([, , index]) => isThere(index)));
  return async () => {
    const after = await Promise.all(MADE.map(([, , index]) => isThere(index)));
    return MADE.filter((_, at) => before[at] && !after[at]).map(
      ([what, command]) => `The ${what} of an earlier run went: \`themetally ${command}\` makes new ones.`,
    );
  };
}
