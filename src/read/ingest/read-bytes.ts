/** Reads a whole file with its digest, and notices when it cannot, or when the file changes meanwhile. */

import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { Problem } from "../../model/problem.ts";
import { sizeProblem } from "./document-size.ts";
import type { BytesAt } from "./file-head.ts";
import { FileRefusal, refusalProblem } from "./file-refusal.ts";
import { partData } from "./part-data.ts";
import type { Digest, SourceFile, SourcePart } from "./source-file.ts";
import { sourceProblem } from "./source-problem.ts";

export interface BytesRead extends Digest {
  /** Null where the file could not be read; then `bytes` is 0 and `sha256` that of nothing. */
  readonly data: Buffer | null;
  readonly problems: readonly Problem[];
}

/** Of the systems that are about: Windows. */
const LONGEST_TICK_MS = 16;

/** @returns the file's bytes, size and sha256; `source-missing` or `source-unreadable` where that fails */
export async function readBytes(file: SourceFile): Promise<BytesRead> {
  if (file.part !== undefined) return readPart(file, file.part);
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.path);
    const before = await settled(handle);
    const tooLarge = sizeProblem(file, before.size);
    if (tooLarge !== null) return nothing(tooLarge);
    const data = await readBeginning(handle, Number(before.size));
    return { data, ...digestOf(data), problems: await changeProblem(file, before, data.length) };
  } catch (error) {
    return nothing(readProblem(file.source, error));
  } finally {
    await handle?.close();
  }
}

async function readPart(file: SourceFile, part: SourcePart): Promise<BytesRead> {
  try {
    const data = await partData(part);
    const tooLarge = sizeProblem(file, BigInt(data.length));
    return tooLarge === null ? { data, ...digestOf(data), problems: [] } : nothing(tooLarge);
  } catch (error) {
    return nothing(readProblem(file.source, error));
  }
}

/** No more than there was when the file was looked at: what the system itself writes may have no end. */
export async function readBeginning(handle: BytesAt, size: number): Promise<Buffer> {
  const data = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(data, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return data.subarray(0, length);
}

/**
 * File systems count time in ticks, and two changes within one look like one: a file that has just been changed is
 * left alone until the next change must show.
 *
 * @returns what the file is before it is read
 */
export async function settled(handle: FileHandle): Promise<BigIntStats> {
  const before = await handle.stat({ bigint: true });
  // Both times are cut to whole milliseconds: the file may be nearly one younger than it seems.
  const least = LONGEST_TICK_MS + 1;
  const wait = Number(before.ctimeMs) + least - Date.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, least)));
  return before;
}

/**
 * @param before what the file was when it was opened
 * @param bytes how many were read
 * @returns a problem if another file stands in its place, if it is no longer as it was, or if not all of it was read
 */
export async function changeProblem(
  { path, source }: SourceFile,
  before: BigIntStats,
  bytes: number,
): Promise<Problem[]> {
  const after = await stat(path, { bigint: true });
  // The time of change moves even where a program sets that of modification back.
  const isSame = (["ino", "size", "mtimeNs", "ctimeNs"] as const).every((key) => before[key] === after[key]);
  if (isSame && BigInt(bytes) === after.size) return [];
  const words = [
    "a file that changed while it was read",
    "a file that keeps still",
    "run again when nothing writes to it any more",
  ] as const;
  return [sourceProblem("source-unreadable", "error", { source }, words)];
}

/**
 * @param error what `node:fs` threw, or a FileRefusal
 * @returns the problem it stands for
 * @throws `error` itself where it is no error of the system, and thus ours
 */
export function readProblem(source: string, error: unknown): Problem {
  if (error instanceof FileRefusal) return refusalProblem(source, error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!/^E[A-Z]+$/.test(code)) throw error;
  if (code === "ENOENT" || code === "ENOTDIR") {
    const words = ["no such file or folder", "a file, a folder or a pattern", "check the path"] as const;
    return sourceProblem("source-missing", "error", { source }, words);
  }
  const words = [
    `a path that cannot be read (${code})`,
    "a file or folder that can be read",
    "check its permissions, and that it is what you think it is",
  ] as const;
  return sourceProblem("source-unreadable", "error", { source }, words);
}

export function digestOf(data: Buffer): Digest {
  return { bytes: data.length, sha256: createHash("sha256").update(data).digest("hex") };
}

function nothing(problem: Problem): BytesRead {
  return { data: null, ...digestOf(Buffer.alloc(0)), problems: [problem] };
}
