/** Files that folders hold and nobody sent: those of systems and programs, and the outputs of a run. */
import { open } from "node:fs/promises";
import { basename, join } from "node:path";
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

/** As a run begins its record. */
const RECORD = /^\{\s*"tool":\s*\{\s*"name":\s*"themetally"/;

/** @returns whether a folder holds the outputs of a run: read again, its responses would be counted twice */
export async function holdsOutputs(folder: string): Promise<boolean> {
  const file = await open(join(folder, "run.json")).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    return RECORD.test(buffer.toString("utf8", 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
