/** One output on its way to the disk: written in chunks, hashed and counted meanwhile. */
import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import type { OutputFacts } from "../../model/run.ts";
import { onDisk } from "./on-disk.ts";

const CHUNK = 65_536;

export interface OutputFile {
  /**
   * Adds text or bytes; text goes to the disk in chunks.
   * @param rows how many rows they hold.
   * @returns a promise only where chunks pile up: await it before the next write, so that memory stays flat.
   */
  write(content: string | Uint8Array, rows: number): Promise<void> | undefined;
  close(): Promise<OutputFacts>;
}

export interface Begun extends OutputFile {
  /** @throws Error where the file has not been closed. */
  facts(): OutputFacts;
  /** Closes and removes what has been written. */
  discard(): Promise<void>;
}

/**
 * @param path where it is written, and must not be there.
 * @param file its name in the folder, and `shown` its path as the user would recognise it.
 */
export async function beginFile(path: string, file: string, shown: string): Promise<Begun> {
  const handle = await onDisk(shown, () => open(path, "wx"));
  const hash = createHash("sha256");
  let rows = 0;
  let waiting = "";
  let writing: Promise<void> = Promise.resolve();
  let facts: OutputFacts | null = null;
  const flush = (): Promise<void> => {
    const bytes = Buffer.from(waiting, "utf8");
    waiting = "";
    return put(bytes);
  };
  /** Begins to write a chunk after the one before; returns that one, so that work goes on meanwhile. */
  const put = (bytes: Uint8Array): Promise<void> => {
    const before = writing;
    hash.update(bytes);
    writing = before.then(() => onDisk(shown, () => handle.writeFile(bytes)));
    // A fault is reported to whoever awaits next, here or in `close`.
    writing.catch(() => undefined);
    return before;
  };
  return {
    write(content, added) {
      rows += added;
      if (typeof content !== "string") {
        flush();
        return put(content);
      }
      waiting += content;
      return waiting.length < CHUNK ? undefined : flush();
    },
    async close() {
      flush();
      await writing;
      await onDisk(shown, () => handle.close());
      facts = { file, rows, sha256: hash.digest("hex") };
      return facts;
    },
    facts() {
      if (facts === null) throw new Error(`${file} is to be published, and still open.`);
      return facts;
    },
    async discard() {
      await handle.close().catch(() => undefined);
      await rm(path, { force: true }).catch(() => undefined);
    },
  };
}
