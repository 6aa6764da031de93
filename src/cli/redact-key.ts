/** The key of the pseudonyms: read, or made where there is none. */
import { randomBytes } from "node:crypto";
import { stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { onDisk } from "../outputs/folder/on-disk.ts";
import { readFileBytes } from "../run/project/read-project.ts";
import { redactRefusal } from "./redact-folder.ts";

export interface Key {
  readonly bytes: Uint8Array;
  /** Writes it down if it is new, for its owner alone. */
  save(): Promise<void>;
  readonly isNew: boolean;
}

const LEAST_BYTES = 16;
const NEW_BYTES = 32;

/**
 * Line breaks at the end of the file are no part of the key: editors add them.
 *
 * @throws UserError where the file cannot be read or the key is too short to keep a secret
 */
export async function keyFrom(file: string, cwd: string): Promise<Key> {
  const path = resolve(cwd, file);
  if ((await stat(path).catch(() => null)) === null) {
    const text = randomBytes(NEW_BYTES).toString("hex");
    const save = () =>
      onDisk(file, () => writeFile(path, `${text}\n`, { flag: "wx", mode: 0o600, flush: true }), HINT);
    return { bytes: Buffer.from(text), save, isNew: true };
  }
  const bytes = withoutBreak(await readFileBytes(file, cwd, "usage", "the key of the pseudonyms"));
  if (bytes.length < LEAST_BYTES) {
    const hint = "name a file that is not there yet, and a key will be made";
    throw redactRefusal(file, `a key of ${bytes.length} bytes`, `${LEAST_BYTES} bytes or more`, hint);
  }
  return { bytes, save: async () => undefined, isNew: false };
}

const HINT = "name another file with --key, in a folder that is there and can be written to";

function withoutBreak(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  return bytes.subarray(0, end);
}
