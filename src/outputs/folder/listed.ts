/** What a folder's own indexes say that we wrote into it. */
import { join } from "node:path";
import { type RecordedOutput, recordedOutputs } from "../../model/recorded-outputs.ts";
import { RUN_FILE } from "../../model/run.ts";
import { CHARTS_FILE, indexOf, REPORT_INDEX } from "./made-of-run.ts";
import { regularText } from "./regular-text.ts";

/** sha256 by name; null for an index, which says itself that it is ours. */
export type Listed = ReadonlyMap<string, string | null>;

/** A name that leads out of the folder is none of ours: an index may come from anywhere. */
const NAME = /^\w[\w.-]*$/;

/**
 * An index of another version counts, too, and one whose line ends version control changed.
 *
 * @returns the files that run.json, charts.json and report.json of a folder list, and these themselves
 */
export async function listedIn(dir: string): Promise<Listed> {
  const listed = new Map<string, string | null>();
  for (const name of [RUN_FILE, CHARTS_FILE, REPORT_INDEX]) {
    const text = await regularText(join(dir, name));
    const files = name === RUN_FILE ? recordedOutputs(text ?? "") : madeFiles(text);
    if (files === null) continue;
    listed.set(name, null);
    for (const { file, sha256 } of files) if (NAME.test(file) && !listed.has(file)) listed.set(file, sha256);
  }
  return listed;
}

function madeFiles(text: string | null): readonly RecordedOutput[] | null {
  const index = indexOf(text);
  return index === null ? null : [...index.made.flatMap((one) => one.files), ...index.kept];
}
