/** The folder of a redaction: written aside as a whole, then put in its place with its log. */
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { graded } from "../model/graded.ts";
import type { Problem } from "../model/problem.ts";
import { UserError } from "../model/user-error.ts";
import { makeFolder, removeEmpty } from "../outputs/folder/folder.ts";
import type { Guard } from "../outputs/folder/guard.ts";
import { fileHash } from "../outputs/folder/hash-of.ts";
import { failedWith, onDisk } from "../outputs/folder/on-disk.ts";
import { type Begun, beginFile } from "../outputs/folder/output-file.ts";
import { refuseFile } from "../outputs/folder/own-file.ts";
import { isAlive } from "../outputs/folder/running.ts";
import { isSpecial, writeWhole } from "../outputs/folder/write-whole.ts";
import { filesInManifest, MANIFEST_FILE } from "../privacy/redact/manifest.ts";
import { LOG_COLUMNS } from "../privacy/redact/mask-row.ts";
import type { CopyFolder } from "../run/redact-source.ts";

/** A path, and the same as the user named it. */
export interface NamedPath {
  readonly path: string;
  readonly shown: string;
}

const HINT = "choose another place, or make this one writable, and run again";

/**
 * A kill leaves the earlier folder or the new one, or none: there is a moment between the two. What is written aside
 * lies beside it, hidden, and goes with the next redaction.
 *
 * @param before - done when everything is written aside and nothing is in its place
 * @throws UserError with code "output", here and in every method, where the disk refuses
 */
export async function openCopyFolder(
  to: NamedPath,
  log: NamedPath,
  before: () => Promise<void>,
): Promise<CopyFolder> {
  const above = dirname(to.path);
  const made = await onDisk(to.shown, () => makeFolder(above), HINT);
  const aside = asideOf(to.path);
  const isThrough = await isSpecial(log.path);
  // Beside a pipe or a device there may be no place for a file.
  const logAside = isThrough ? `${aside}.log` : asideOf(log.path);
  const begun: Begun[] = [];
  const remove = (path: string) => rm(path, { recursive: true, force: true });
  const abort = async () => {
    for (const file of begun) await file.discard();
    await remove(aside);
    if (made !== undefined) await removeEmpty(above, made);
  };
  const begin = async (path: string, named: NamedPath): Promise<Begun> => {
    const file = await beginFile(path, basename(path), named.shown);
    begun.push(file);
    return file;
  };
  const open = async (path: string) => {
    await onDisk(to.shown, () => mkdir(dirname(join(aside, path)), { recursive: true }), HINT);
    return begin(join(aside, path), { path, shown: join(to.shown, path) });
  };
  try {
    await onDisk(to.shown, () => remove(aside), HINT);
    await onDisk(to.shown, () => mkdir(aside), HINT);
    await onDisk(log.shown, () => remove(logAside), HINT);
    const logFile = await begin(logAside, log);
    return {
      open,
      leaveOut: (path) => onDisk(to.shown, () => remove(join(aside, path)), HINT),
      pathOf: (path) => join(aside, path),
      log: logFile,
      async publish(manifest) {
        const file = await open(MANIFEST_FILE);
        await file.write(manifest, 0);
        await file.close();
        await logFile.close();
        await before();
        await onDisk(to.shown, () => swap(aside, to.path), HINT);
        if (isThrough) {
          await writeWhole(log.path, await readFile(logAside), log.shown);
          await remove(logAside);
        } else await onDisk(log.shown, () => rename(logAside, log.path), HINT);
        begun.length = 0;
        for (const { path, shown } of isThrough ? [to] : [to, log])
          await onDisk(shown, () => clearRemains(path), HINT);
      },
      abort,
    };
  } catch (error) {
    await abort();
    throw error;
  }
}

/** Beside its place, hidden from whoever lists files. */
const asideOf = (path: string) => `${startOfAside(path)}${process.pid}`;
const startOfAside = (path: string) => join(dirname(path), `.${basename(path)}.themetally-`);

/** The folder that is there goes only when the new one is in its place. */
async function swap(aside: string, path: string): Promise<void> {
  const old = `${aside}.old`;
  const isThere = await rename(path, old).then(
    () => true,
    (error: unknown) => {
      if (failedWith(error, "ENOENT")) return false;
      throw error;
    },
  );
  try {
    await rename(aside, path);
  } catch (error) {
    if (isThere) await rename(old, path);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Removes what killed redactions into the same place left beside it. */
async function clearRemains(path: string): Promise<void> {
  const start = startOfAside(path);
  for (const name of await readdir(dirname(path))) {
    const other = join(dirname(path), name);
    const pid = other.startsWith(start)
      ? /^(\d+)(?:\.old|\.log)?$/.exec(other.slice(start.length))?.[1]
      : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) await rm(other, { recursive: true, force: true });
  }
}

/**
 * Nothing that is not ours, or that somebody changed, is replaced.
 *
 * @throws UserError where the folder holds anything but an earlier redaction, or the log is another file
 */
export async function refusePlaces(to: NamedPath, log: NamedPath, guard: Guard): Promise<void> {
  const found = await onDisk(to.shown, () => foreignIn(to.path, guard), HINT);
  if (found !== null) {
    throw redactRefusal(
      to.shown,
      found,
      "a new or empty folder, or an earlier redaction",
      found.includes(CHANGED)
        ? "choose another folder with --to, or add --replace"
        : "choose another folder with --to",
    );
  }
  const isOurs = (text: string) => text.startsWith(`${LOG_COLUMNS.join(",")}\n`);
  await refuseFile({ ...log, isOurs }, guard);
}

/** @returns what stands in the way, in words; null where nothing does */
async function foreignIn(dir: string, { replace }: Guard): Promise<string | null> {
  const found = await stat(dir).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return "a file";
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  if (files.length === 0) return null;
  const manifest = await readFile(join(dir, MANIFEST_FILE), "utf8").catch(() => "");
  const listed = new Map(filesInManifest(manifest)?.map(({ file, sha256 }) => [resolve(dir, file), sha256]));
  if (filesInManifest(manifest) === null) return `a folder with other files and no ${MANIFEST_FILE}`;
  for (const file of files) {
    const name = relative(dir, file).split(sep).join("/");
    if (name === MANIFEST_FILE) continue;
    const sha256 = listed.get(file);
    if (sha256 === undefined) return `an earlier redaction, and a file that is not of it: ${name}`;
    if (sha256 !== (await fileHash(file)) && !replace) return `${CHANGED} ${name}`;
  }
  return null;
}

const CHANGED = "an earlier redaction in which somebody changed";

export function redactRefusal(source: string, found: string, expected: string, hint: string): UserError {
  const problem: Problem = { ...graded("usage"), place: { source }, found, expected, hint };
  return new UserError([problem]);
}
