/** What was made of a run's outputs, in folders of its own: charts and reports, each with an index of its files. */
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Tool } from "../../model/run.ts";
import { regularText } from "./regular-text.ts";

export const CHARTS_FOLDER = "charts";
export const REPORT_FOLDER = "report";

/** Which charts there are, and the run that each was drawn from. */
export const CHARTS_FILE = "charts.json";

/** Which files there are, and the run that they were made from. */
export const REPORT_INDEX = "report.json";

/** Files of charts and reports, and nothing else: what an index names is deleted one day. */
export const MADE_FILE =
  /^[a-z0-9-]+(?:\.new(?:-\d+)?)?\.(?:svg|png|vl\.json|alt\.txt|csv|html|md|docx|ods|xlsx)$/;

export interface ListedFile {
  /** Its name in the folder. */
  readonly file: string;
  /**
   * As it was when we wrote it.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
}

/** Folders of what was made, each with its index. */
export const MADE_FOLDERS = [
  [CHARTS_FOLDER, CHARTS_FILE],
  [REPORT_FOLDER, REPORT_INDEX],
] as const;

/** What one run was made into. */
export interface Made {
  /**
   * sha256 of its `run.json`.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly run: string;
  /** In the order in which they were made. */
  readonly files: readonly ListedFile[];
}

/** What an index says of all that it lists. */
export interface MadeFacts {
  /** The program. */
  readonly tool: Tool;
  /** What the consultation is called, where the project file says it. */
  readonly title: string | null;
  /** Name of the style. */
  readonly style: string;
  /** Files that we wrote once and somebody edited, where there are any: they stay. */
  readonly kept?: readonly ListedFile[];
}

/** The contents of `report.json`. */
export interface ReportFile extends MadeFacts, Made {}

export interface MadeIndex {
  readonly made: readonly Made[];
  /** Files that we wrote once and somebody edited: they stay. */
  readonly kept: readonly ListedFile[];
}

/** What was made of another run: `index` lists `files`, in `folder` of the output folder. */
export interface OfOtherRun {
  readonly folder: string;
  readonly index: string;
  readonly files: readonly ListedFile[];
}

/**
 * @param run - sha256 of the `run.json` that the folder is to hold
 * @returns what was made of another run, as far as an index lists it; it shows numbers, and perhaps words, that the
 * folder no longer holds
 */
export async function madeOfOtherRuns(dir: string, run: string): Promise<readonly OfOtherRun[]> {
  const lists = await Promise.all(
    MADE_FOLDERS.map(async ([folder, index]) => {
      const found = indexOf(await indexText(join(dir, folder), index));
      if (found === null || found.made.every((one) => one.run === run)) return [];
      return [{ folder, index, files: [...found.made.flatMap(({ files }) => files), ...found.kept] }];
    }),
  );
  return lists.flat();
}

/** @returns what an index that we wrote lists, and from which runs; null for any other text */
export function indexOf(text: string | null): MadeIndex | null {
  try {
    const index = JSON.parse(text ?? "null") as {
      readonly tool: { readonly name: unknown };
      readonly charts?: readonly unknown[];
      readonly kept?: unknown;
    };
    // A program that uses the library gives its own name: the hashes say what is ours.
    if (typeof index.tool.name !== "string") return null;
    const parts = (index.charts ?? [index]) as readonly { readonly run: unknown; readonly files: unknown }[];
    const made = parts.map(({ run, files }) => ({ run: hashIn(run), files: filesIn(files) }));
    return { made, kept: filesIn(index.kept ?? []) };
  } catch {
    return null;
  }
}

function filesIn(files: unknown): readonly ListedFile[] {
  return (files as readonly { readonly file: unknown; readonly sha256: unknown }[]).map((one) => {
    if (!MADE_FILE.test(String(one.file))) throw new Error("Not ours.");
    return { file: String(one.file), sha256: hashIn(one.sha256) };
  });
}

function hashIn(sha256: unknown): string {
  if (!/^[0-9a-f]{64}$/.test(String(sha256))) throw new Error("Not ours.");
  return String(sha256);
}

/** @returns the text of an index; null where it cannot be read, or where the folder is a link to another place */
export async function indexText(folder: string, name: string): Promise<string | null> {
  if (!(await lstat(folder).catch(() => null))?.isDirectory()) return null;
  return regularText(join(folder, name)).catch(() => null);
}
