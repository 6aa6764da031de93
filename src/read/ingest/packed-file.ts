/** Opens a file of the disk that holds others, each time it is asked, and notices when it has changed meanwhile. */
import type { BigIntStats } from "node:fs";
import { open } from "node:fs/promises";
import { FileRefusal } from "./file-refusal.ts";
import type { OpenFile } from "./packed/packed-part.ts";
import { settled } from "./read-bytes.ts";

/** @throws what `node:fs` throws; FileRefusal where the file is not as it was when it was first opened */
export type OnFile = <T>(work: (file: OpenFile) => Promise<T>) => Promise<T>;

export function packedFile(path: string): OnFile {
  let first: BigIntStats | null = null;
  return async (work) => {
    const handle = await open(path);
    try {
      first ??= await settled(handle);
      const before = first;
      const done = await work(handle).catch((error: unknown) => ({ error }));
      const after = await handle.stat({ bigint: true });
      const isSame = (["ino", "size", "mtimeNs", "ctimeNs"] as const).every(
        (key) => before[key] === after[key],
      );
      if (!isSame) throw new FileRefusal(CHANGED);
      if (typeof done === "object" && done !== null && "error" in done) throw done.error;
      return done as Awaited<ReturnType<typeof work>>;
    } finally {
      await handle.close();
    }
  };
}

const CHANGED = [
  "a file that changed while it was read",
  "a file that keeps still",
  "run again when nothing writes to it any more",
] as const;
