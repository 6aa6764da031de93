/** Opens the bytes of a table, which is read more than once: on disk, or unpacked from what it is packed in. */

import { type FileHandle, open } from "node:fs/promises";
import type { Problem } from "../../model/problem.ts";
import type { BytesAt } from "../ingest/file-head.ts";
import { partData } from "../ingest/part-data.ts";
import { changeProblem, settled } from "../ingest/read-bytes.ts";
import type { SourceFile } from "../ingest/source-file.ts";

export interface TableBytes extends BytesAt {
  readonly size: number;
  /** @param bytes - how many were read; tells whether the file changed meanwhile */
  changed(bytes: number): Promise<readonly Problem[]>;
  close(): Promise<void>;
}

/** @throws what `node:fs` throws; FileRefusal where it cannot be unpacked */
export async function openTableBytes(file: SourceFile): Promise<TableBytes> {
  if (file.part !== undefined) return unpacked(await partData(file.part));
  const handle = await open(file.path);
  try {
    return await onDisk(handle, file);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function onDisk(handle: FileHandle, file: SourceFile): Promise<TableBytes> {
  const before = await settled(handle);
  const size = Number(before.size);
  return {
    size,
    read(into, offset, length, position) {
      file.onBytes?.(Math.min(size, position + length), size);
      return handle.read(into, offset, length, position);
    },
    changed: (bytes) => changeProblem(file, before, bytes),
    close: () => handle.close(),
  };
}

function unpacked(data: Buffer): TableBytes {
  return {
    size: data.length,
    read: async (into, offset, length, position) => ({
      buffer: into,
      bytesRead: data.copy(into, offset, position, position + length),
    }),
    changed: async () => [],
    close: async () => undefined,
  };
}
