/** Reads a whole file with its digest, and notices when it cannot, or when the file changes meanwhile. */
import { constants } from "node:buffer";
import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Problem } from "../model/problem.ts";
import type { Digest, SourceFile } from "./source-file.ts";
import { sourceProblem } from "./source-problem.ts";

export interface BytesRead extends Digest {
  /** Null where the file could not be read; then `bytes` is 0 and `sha256` that of nothing. */
  readonly data: Buffer | null;
  readonly problems: readonly Problem[];
}

/** A longer file cannot be one string; about 512 MB. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

/** @returns the file's bytes, size and sha256; `source-missing` or `source-unreadable` where that fails */
export async function readBytes(file: SourceFile): Promise<BytesRead> {
  try {
    const before = await stat(file.path);
    if (before.size > MOST_BYTES) return nothing(tooLarge(file.source, before.size));
    const data = await readFile(file.path);
    const changed = changeProblem(file.source, before, await stat(file.path), data.length);
    return { data, ...digestOf(data), problems: changed };
  } catch (error) {
    return nothing(readProblem(file.source, error));
  }
}

/** @returns a problem if the file is no longer as it was, or if not all its bytes were read; else none */
export function changeProblem(source: string, before: Stats, after: Stats, bytes: number): Problem[] {
  if (before.size === after.size && before.mtimeMs === after.mtimeMs && bytes === after.size) return [];
  const words = [
    "a file that changed while it was read",
    "a file that keeps still",
    "run again when nothing writes to it any more",
  ] as const;
  return [sourceProblem("source-unreadable", "error", { source }, words)];
}

/**
 * @param error what `node:fs` threw
 * @returns the problem it stands for
 * @throws `error` itself where it is no error of the system, and thus ours
 */
export function readProblem(source: string, error: unknown): Problem {
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

function digestOf(data: Buffer): Digest {
  return { bytes: data.length, sha256: createHash("sha256").update(data).digest("hex") };
}

function nothing(problem: Problem): BytesRead {
  return { data: null, ...digestOf(Buffer.alloc(0)), problems: [problem] };
}

function tooLarge(source: string, size: number): Problem {
  const words = [
    `${size} bytes in one document`,
    `${MOST_BYTES} at most`,
    "split the document into several files, or give its responses as JSONL, which is read line by line",
  ] as const;
  return sourceProblem("source-unreadable", "error", { source }, words);
}
