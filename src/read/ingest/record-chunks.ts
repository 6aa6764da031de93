/** Opens a file of records piece by piece; one that is packed in another is unpacked as a whole. */

import { open } from "node:fs/promises";
import type { Problem } from "../../model/problem.ts";
import { type FileHead, headFrom, headOf } from "./file-head.ts";
import { partData } from "./part-data.ts";
import { changeProblem, settled } from "./read-bytes.ts";
import type { SourceFile } from "./source-file.ts";

export interface RecordChunks {
  readonly head: FileHead;
  readonly chunks: AsyncIterable<Buffer> | Iterable<Buffer>;
  /** @param bytes - how many were read; tells whether the file changed meanwhile */
  changed(bytes: number): Promise<readonly Problem[]>;
  close(): Promise<void>;
}

const CHUNK_BYTES = 1024 * 1024;

/** @throws what `node:fs` throws; FileRefusal where it cannot be unpacked */
export async function recordChunks(file: SourceFile): Promise<RecordChunks> {
  if (file.part !== undefined) {
    const data = await partData(file.part);
    return { head: headOf(data), chunks: [data], changed: async () => [], close: async () => undefined };
  }
  const handle = await open(file.path);
  try {
    const before = await settled(handle);
    const head = await headFrom(handle);
    // No more than there was: a file that grows could be read for ever.
    const piece = file.only?.piece.kind === "lines" ? file.only.piece : null;
    const end = Math.max(Math.min(Number(before.size), piece?.end ?? Number.POSITIVE_INFINITY), 1) - 1;
    const start = piece?.start ?? 0;
    const stream = handle.createReadStream({ highWaterMark: CHUNK_BYTES, start, end, autoClose: false });
    return {
      head,
      chunks: file.onBytes === undefined ? stream : told(stream, Number(before.size), file.onBytes),
      changed: (bytes) => changeProblem(file, before, bytes),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* told(
  chunks: AsyncIterable<Buffer>,
  size: number,
  onBytes: NonNullable<SourceFile["onBytes"]>,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes(bytes, size);
    yield chunk;
  }
}
