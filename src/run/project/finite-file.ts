/** Reads a file that settings name as a whole: one that has an end, and a pipe as long as something comes out of it. */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** The lock of a million responses is half as large; what never ends is given up there. */
const MOST_BYTES = 268_435_456;

const CHUNK = 1_048_576;

/** A program that holds a pipe may need time until it writes; one that is started at the same time, to open it. */
const PATIENCE_MS = { silent: 8000, alone: 1000 };
const PAUSE_MS = 10;

/** To open a pipe into which nobody writes would never return without it. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * @param path absolute
 * @throws Error with the code of the system; `EFBIG` where there is no end in sight, `ENODEV` for a device,
 * `ETIMEDOUT` for a pipe into which nothing is written
 */
export async function readFinite(path: string): Promise<Uint8Array> {
  const handle = await open(path, READ_ONLY);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw withCode("EISDIR", path);
    const isPipe = found.isFIFO();
    if (!found.isFile() && !isPipe) throw withCode("ENODEV", path);
    return await bytesOf(handle, path, isPipe);
  } finally {
    await handle.close();
  }
}

async function bytesOf(handle: FileHandle, path: string, isPipe: boolean): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const chunk = Buffer.alloc(CHUNK);
  for (let waited = 0; ; ) {
    const length = await readOrWait(handle, chunk);
    // Before the first byte, nothing may mean that nobody has begun to write.
    const isEnd = length === 0 && (!isPipe || size > 0);
    if (isEnd) return Buffer.concat(chunks);
    if (length === null || length === 0) {
      if (waited >= (length === null ? PATIENCE_MS.silent : PATIENCE_MS.alone))
        throw withCode("ETIMEDOUT", path);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      waited += PAUSE_MS;
      continue;
    }
    waited = 0;
    chunks.push(Buffer.from(chunk.subarray(0, length)));
    size += length;
    if (size > MOST_BYTES) throw withCode("EFBIG", path);
  }
}

/** @returns how many bytes were read; null where there may be some later */
async function readOrWait(handle: FileHandle, chunk: Buffer): Promise<number | null> {
  try {
    return (await handle.read(chunk, 0, chunk.length, null)).bytesRead;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return null;
    throw error;
  }
}

const withCode = (code: string, path: string): Error => Object.assign(new Error(path), { code });
