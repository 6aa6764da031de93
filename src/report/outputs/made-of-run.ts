/** What was made of a run's outputs, in folders of its own: charts and reports, each with an index of its files. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";

export const CHARTS_FOLDER = "charts";
export const REPORT_FOLDER = "report";

/** Which charts there are, and the run that each was drawn from. */
export const CHARTS_FILE = "charts.json";

/** Which files there are, and the run that they were made from. */
export const REPORT_INDEX = "report.json";

/** Files of charts and reports, and nothing else: what an index names is deleted one day. */
export const MADE_FILE = /^[a-z0-9-]+\.(?:svg|png|vl\.json|alt\.txt|csv|html|md|docx|ods|xlsx)$/;

interface Index {
  /** sha256 of a `run.json`. */
  readonly run?: unknown;
  readonly files?: readonly { readonly file: unknown }[];
  readonly charts?: readonly Index[];
}

/**
 * @param run - sha256 of the `run.json` that the folder is to hold
 * @returns paths in the folder of what was made of another run, as far as an index lists it; they show numbers, and
 * perhaps words, that the folder no longer holds
 */
export async function madeOfOtherRuns(dir: string, run: string): Promise<readonly string[]> {
  const folders = [
    [CHARTS_FOLDER, CHARTS_FILE],
    [REPORT_FOLDER, REPORT_INDEX],
  ] as const;
  const lists = await Promise.all(
    folders.map(async ([folder, name]) => {
      const index = await indexIn(join(dir, folder), name);
      const parts = index === null ? [] : [...(index.charts ?? []), ...(index.files ? [index] : [])];
      if (parts.every((part) => part.run === run)) return [];
      const files = parts.flatMap((part) => part.files ?? []).map(({ file }) => String(file));
      return [...files.filter((file) => MADE_FILE.test(file)), name].map((file) => `${folder}/${file}`);
    }),
  );
  return lists.flat();
}

/** @returns null where there is none that we wrote */
async function indexIn(folder: string, name: string): Promise<Index | null> {
  const text = await indexText(folder, name);
  try {
    const index = JSON.parse(text ?? "null") as Index | null;
    const isIndex = Array.isArray(index?.charts) || Array.isArray(index?.files);
    return isIndex ? index : null;
  } catch {
    return null;
  }
}

/** @returns the text of an index; null where it cannot be read, or where the folder is a link to another place */
export async function indexText(folder: string, name: string): Promise<string | null> {
  if (!(await lstat(folder).catch(() => null))?.isDirectory()) return null;
  return readFile(join(folder, name), "utf8").catch(() => null);
}
