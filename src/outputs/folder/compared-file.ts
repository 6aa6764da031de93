/** An output that is not written but held against the file that stands in its place. */
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { failedWith, onDisk } from "./on-disk.ts";
import type { OutputFile } from "./output-file.ts";

const CHUNK = 65_536;
const LINE_FEED = 10;

/** Where a file first differs, both 1-based; `column` counts bytes. */
export interface Difference {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there, as far as it is no text of a response. */
  readonly kind: "missing" | "other" | "shorter" | "longer";
}

export interface ComparedFile extends OutputFile {
  /** Null where the file is what it should be; known once it is closed. */
  difference(): Difference | null;
  /** Closes it where nothing more is compared. */
  discard(): Promise<void>;
}

export async function beginComparison(path: string, file: string, shown: string): Promise<ComparedFile> {
  const handle = await onDisk(shown, () =>
    open(path, "r").catch((error: unknown) => {
      if (failedWith(error, "ENOENT")) return null;
      throw error;
    }),
  );
  const hash = createHash("sha256");
  let rows = 0;
  let waiting = "";
  let position = 0;
  let line = 1;
  let lineStart = 0;
  let found: Difference | null = handle === null ? { file, line: 1, column: 1, kind: "missing" } : null;

  const compare = async (wanted: Uint8Array): Promise<void> => {
    hash.update(wanted);
    if (found !== null || handle === null) return;
    const there = Buffer.alloc(wanted.length);
    const { bytesRead } = await onDisk(shown, () => handle.read(there, 0, wanted.length, position));
    for (let at = 0; at < wanted.length; at++) {
      if (at >= bytesRead || there[at] !== wanted[at]) {
        const kind = at >= bytesRead ? "shorter" : "other";
        found = { file, line, column: position + at - lineStart + 1, kind };
        return;
      }
      if (wanted[at] === LINE_FEED) {
        line++;
        lineStart = position + at + 1;
      }
    }
    position += wanted.length;
  };
  const flush = (): Promise<void> => {
    const bytes = Buffer.from(waiting, "utf8");
    waiting = "";
    return compare(bytes);
  };
  return {
    async write(content, added) {
      rows += added;
      if (typeof content !== "string") {
        await flush();
        return compare(content);
      }
      waiting += content;
      return waiting.length < CHUNK ? undefined : flush();
    },
    async close() {
      await flush();
      if (handle !== null) {
        const { size } = await onDisk(shown, () => handle.stat());
        if (found === null && size > position) found = { file, line, column: 1, kind: "longer" };
        await onDisk(shown, () => handle.close());
      }
      return { file, rows, sha256: hash.digest("hex") };
    },
    difference: () => found,
    discard: async () => handle?.close().catch(() => undefined),
  };
}
