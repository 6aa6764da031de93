/** A file of lines of JSON that ends with the sha256 of what stands before: written aside, and read only where it is whole. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./folder.ts";
import { refusal } from "./guard.ts";
import { failedWith, onDisk } from "./on-disk.ts";
import { beginFile } from "./output-file.ts";
import { asideOf } from "./write-whole.ts";

export interface PartWriter {
  /** @returns a promise only where chunks pile up */
  line(value: object): Promise<void> | undefined;
  /** Puts the file in its place; one that stands there is replaced. */
  done(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * @param isOurs - whether the beginning of a file says that it is such a part: any other stays as it is
 * @throws UserError with code "output" where something else stands in its place, or the disk refuses
 */
export async function beginPart(
  dir: string,
  name: string,
  shown: string,
  isOurs: (beginning: string) => boolean,
): Promise<PartWriter> {
  await onDisk(shown, () => makeFolder(dir));
  const standing = await onDisk(shown, () => beginningOf(join(dir, name)));
  if (standing !== null && !isOurs(standing))
    throw refusal(
      shown,
      "a file that is no part of a plan",
      "a new file, or an earlier part",
      "choose another folder with --out",
    );
  // Tasks on several machines may write the same part into one folder.
  const aside = asideOf(dir, `${hostname()}-${name}`);
  await onDisk(shown, () => rm(aside, { force: true }));
  const file = await beginFile(aside, name, shown);
  const hash = createHash("sha256");
  let lines = 0;
  const put = (value: object) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    lines++;
    return file.write(text, 1);
  };
  return {
    line: put,
    async done() {
      await put({ lines, sha256: hash.copy().digest("hex") });
      await file.close();
      await onDisk(shown, () => rename(aside, join(dir, name)));
    },
    discard: file.discard,
  };
}

/** @returns null where there is no such file */
async function beginningOf(path: string): Promise<string | null> {
  const found = await stat(path).catch((error: unknown) => {
    if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  });
  if (found === null) return null;
  // A pipe would be waited for.
  if (!found.isFile()) return "";
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

const BEGINNING = 64;

/** @returns names of the files of a folder that are no remains of something unfinished, sorted; null where there is none */
export async function partsIn(dir: string, shown: string): Promise<readonly string[] | null> {
  const names = await onDisk(shown, () =>
    readdir(dir).catch((error: unknown) => {
      if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
      throw error;
    }),
  );
  return names?.filter((name) => !name.startsWith(".")).sort() ?? null;
}

/** A line, without its end, and where it begins. */
export interface LineAt {
  readonly at: number;
  readonly bytes: Buffer;
}

/** @param start - the byte at which a line begins */
export async function* linesFrom(path: string, start = 0): AsyncGenerator<LineAt> {
  let pending: Buffer[] = [];
  let at = start;
  for await (const chunk of createReadStream(path, { start, highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const part = bytes.subarray(from, end);
      const line = pending.length === 0 ? part : Buffer.concat([...pending, part]);
      pending = [];
      yield { at, bytes: line };
      at += line.length + 1;
      from = end + 1;
    }
    if (from < bytes.length) pending.push(bytes.subarray(from));
  }
  if (pending.length > 0) yield { at, bytes: Buffer.concat(pending) };
}

/** @returns what the file says at its beginning, and where the lines begin that say so; null where it is not whole */
export async function provenPart(
  path: string,
  isMark: (line: Buffer) => boolean,
): Promise<{ readonly head: unknown; readonly marks: readonly number[] } | null> {
  const hash = createHash("sha256");
  const marks: number[] = [];
  let head: Buffer | null = null;
  let before: Buffer | null = null;
  let lines = -1;
  for await (const { at, bytes } of linesFrom(path)) {
    if (before !== null) hash.update(before).update("\n");
    if (isMark(bytes)) marks.push(at);
    // What a chunk holds is read over by the next.
    before = Buffer.from(bytes);
    head ??= before;
    lines++;
  }
  try {
    const last = JSON.parse(before?.toString("utf8") ?? "") as { lines?: unknown; sha256?: unknown };
    if (last.lines !== lines || last.sha256 !== hash.digest("hex")) return null;
    return { head: JSON.parse(head!.toString("utf8")) as unknown, marks };
  } catch {
    return null;
  }
}
