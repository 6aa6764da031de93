/** What a folder's own indexes say that we wrote into it. */
import { join } from "node:path";
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
    const index = name === RUN_FILE ? outputsOf(text) : indexOf(text);
    if (index === null) continue;
    listed.set(name, null);
    const files = "made" in index ? [...index.made.flatMap((one) => one.files), ...index.kept] : index.files;
    for (const { file, sha256 } of files) if (NAME.test(file) && !listed.has(file)) listed.set(file, sha256);
  }
  return listed;
}

/** A program that uses the library gives its own name as the tool: the record is known by what else it holds. */
function outputsOf(text: string | null) {
  try {
    const { tool, outputs } = JSON.parse(text ?? "null") as {
      readonly tool: { readonly name: unknown };
      readonly outputs: readonly { readonly file: unknown; readonly sha256: unknown }[];
    };
    const files = outputs.map(({ file, sha256 }) => ({ file: String(file), sha256: String(sha256) }));
    return typeof tool.name === "string" && files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))
      ? { files }
      : null;
  } catch {
    return null;
  }
}
