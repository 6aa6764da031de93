/** Files that folders hold and nobody sent: those of systems and programs, and the outputs of a run. */
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type RecordedOutput, recordedOutputs } from "../../model/recorded-outputs.ts";
import { RUN_FILE } from "../../model/run.ts";
import { kindByName } from "./source-kind.ts";

/** What Windows keeps in folders, in small letters. */
const OF_SYSTEMS: ReadonlySet<string> = new Set(["thumbs.db", "desktop.ini"]);

/** `~$letter.docx` of a document that is open, and `._letter.txt` of a disk of another system. */
const BESIDE = /^(?:~\$|\._)/;

export const isHidden = (name: string): boolean => name.startsWith(".");

/**
 * @param path - of a file
 * @returns whether it is no part of a corpus, and not even left out of it
 */
export function isIgnored(path: string): boolean {
  const name = basename(path);
  if (OF_SYSTEMS.has(name.toLowerCase()) || BESIDE.test(name)) return true;
  return isHidden(name) && kindByName(name) === null;
}

/** @returns whether a file is what `redact` noted beside the folder of its copies: whom it masked, and nobody's response */
export async function isLogOfCopies(path: string): Promise<boolean> {
  if (!path.endsWith(LOG_ENDING)) return false;
  return stat(join(path.slice(0, -LOG_ENDING.length), "redaction.json")).then(
    (found) => found.isFile(),
    () => false,
  );
}

const LOG_ENDING = ".log.csv";

/** @returns whether a folder holds the outputs of a run: read again, its responses would be counted twice */
export const holdsOutputs = async (folder: string): Promise<boolean> => (await recordedIn(folder)).length > 0;

/** @returns names of the outputs of a run that a folder holds: all but the responses, which can be read again */
export async function outputsBesideResponses(folder: string): Promise<ReadonlySet<string>> {
  const recorded = await recordedIn(folder);
  const names = recorded.length === 0 ? [] : [RUN_FILE, ...recorded.map(({ file }) => file)];
  return new Set(names.filter((name) => name !== RESPONSES));
}

const RESPONSES = "responses.jsonl";

async function recordedIn(folder: string): Promise<readonly RecordedOutput[]> {
  const path = join(folder, RUN_FILE);
  try {
    // A pipe of that name would never end.
    if (!(await stat(path)).isFile()) return [];
    return recordedOutputs(await readFile(path, "utf8")) ?? [];
  } catch {
    return [];
  }
}
