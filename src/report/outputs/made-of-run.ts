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

/** Folders of what was made, each with its index. */
export const MADE_FOLDERS = [
  [CHARTS_FOLDER, CHARTS_FILE],
  [REPORT_FOLDER, REPORT_INDEX],
] as const;

/** What one run was made into. */
export interface Made {
  /** sha256 of its `run.json`. */
  readonly run: string;
  readonly files: readonly string[];
  /** Of each file, as far as the index says it. */
  readonly hashes: readonly (string | null)[];
}

/**
 * @param run - sha256 of the `run.json` that the folder is to hold
 * @returns paths in the folder of what was made of another run, as far as an index lists it; they show numbers, and
 * perhaps words, that the folder no longer holds
 */
export async function madeOfOtherRuns(dir: string, run: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    MADE_FOLDERS.map(async ([folder, name]) => {
      const made = madeIn(await indexText(join(dir, folder), name));
      if (made === null || made.every((one) => one.run === run)) return [];
      return [...made.flatMap(({ files }) => files), name].map((file) => `${folder}/${file}`);
    }),
  );
  return lists.flat();
}

/** @returns what an index that we wrote lists, and from which runs; null for any other text */
export function madeIn(text: string | null): readonly Made[] | null {
  try {
    const index = JSON.parse(text ?? "null") as {
      readonly tool: { readonly name: unknown };
      readonly charts?: readonly unknown[];
    };
    if (index.tool.name !== "themetally") return null;
    const parts = (index.charts ?? [index]) as readonly {
      readonly run: unknown;
      readonly files: readonly { readonly file: unknown; readonly sha256?: unknown }[];
    }[];
    return parts.map(({ run, files }) => {
      const names = files.map(({ file }) => String(file));
      if (!/^[0-9a-f]{64}$/.test(String(run)) || !names.every((name) => MADE_FILE.test(name)))
        throw new Error("Not ours.");
      const hashes = files.map(({ sha256 }) => (typeof sha256 === "string" ? sha256 : null));
      return { run: String(run), files: names, hashes };
    });
  } catch {
    return null;
  }
}

/** @returns the text of an index; null where it cannot be read, or where the folder is a link to another place */
export async function indexText(folder: string, name: string): Promise<string | null> {
  if (!(await lstat(folder).catch(() => null))?.isDirectory()) return null;
  return readFile(join(folder, name), "utf8").catch(() => null);
}
