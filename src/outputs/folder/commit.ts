/** Puts complete files in their places as one step: what is to be done is written down first, and done then. */
import { access, copyFile, lstat, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refusal } from "./guard.ts";
import { fileHash } from "./hash-of.ts";
import { failedWith, onDisk } from "./on-disk.ts";
import { linkedPlace } from "./place.ts";
import { asideOf, replaceFile } from "./write-whole.ts";

/** While it is there, the outputs stand aside, complete, and belong in their places. */
const COMMIT_FILE = ".themetally-commit.json";

export interface Commit {
  /** The process that wrote the files aside. */
  readonly pid: number;
  /** The last one marks the folder as finished: it is taken away first and put in place last. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  /** Files that go. */
  readonly stale: readonly string[];
  /** sha256 of what stood in the places, by name: anything else came since. Older versions did not note it. */
  readonly was?: Readonly<Record<string, string>>;
}

/** From when this returns the new outputs count, whatever happens; before, the earlier ones. */
export async function writeCommit(dir: string, shown: string, commit: Commit): Promise<void> {
  // Forced to the medium alone, it could outlast the files that it lists.
  const text = `${JSON.stringify(commit)}\n`;
  await onDisk(shown, () => replaceFile(join(dir, COMMIT_FILE), text, { flush: false }));
}

/**
 * Does what is still to be done of a commit: all of it, or what a run left that was killed meanwhile.
 *
 * @throws UserError with code "output" where something is in the way; the next command does the rest
 */
export async function carryOut(dir: string, shown: string, commit: Commit): Promise<void> {
  const step = <T>(name: string, action: () => Promise<T>) => onDisk(join(shown, name), action, LATER);
  const remove = (name: string) => step(name, () => rm(join(dir, name), { force: true }));
  const waiting: string[] = [];
  for (const { file } of commit.files) {
    if (await step(file, () => isThere(asideOf(dir, file, commit.pid)))) waiting.push(file);
  }
  const mark = waiting.at(-1);
  // Of a link, what it leads to: the link stays.
  if (mark !== undefined)
    await step(mark, async () => rm(await linkedPlace(join(dir, mark)), { force: true }));
  for (const name of commit.stale) await remove(name);
  for (const name of waiting) {
    await step(name, () => moveInto(dir, name, commit.pid));
  }
  await remove(COMMIT_FILE);
}

/** A link stays, and what it leads to is replaced: in one step there too. */
async function moveInto(dir: string, name: string, pid: number): Promise<void> {
  const [aside, path] = [asideOf(dir, name, pid), join(dir, name)];
  const found = await lstat(path).catch(nullIfMissing);
  if (!found?.isSymbolicLink()) return rename(aside, path);
  const place = await linkedPlace(path);
  // It stays under its first name until this is done: a run that is killed meanwhile is finished from there.
  const there = asideOf(dirname(place), `linked-${basename(place)}`, pid);
  await copyFile(aside, there);
  await rename(there, place);
  await rm(aside);
}

/**
 * Finishes the commit that a folder holds, if any. Only whoever has the lock may call this.
 *
 * @throws UserError with code "output" where a file is not what the commit says: then nothing is touched
 */
export async function finishCommit(dir: string, shown: string): Promise<void> {
  const text = await onDisk(shown, () => readFile(join(dir, COMMIT_FILE), "utf8").catch(nullIfMissing));
  if (text === null) return;
  const commit = parse(text);
  if (commit === null) throw unfit(shown, "a list of outputs that cannot be read");
  for (const { file, sha256 } of commit.files) {
    const aside = asideOf(dir, file, commit.pid);
    const found = await onDisk(
      shown,
      async () => (await fileHash(aside)) ?? (await fileHash(join(dir, file))),
    );
    if (found !== sha256) throw unfit(shown, `outputs of a run that was stopped, and ${file} is not whole`);
  }
  await carryOut(dir, shown, await withoutLater(dir, shown, commit));
}

/**
 * What somebody put into a place after the run was stopped does not go with what stood there before.
 *
 * @throws UserError with code "output" where that is in the way of an output
 */
async function withoutLater(dir: string, shown: string, commit: Commit): Promise<Commit> {
  const { was, files } = commit;
  if (was === undefined) return commit;
  const foundAt = (name: string) => onDisk(join(shown, name), () => fileHash(join(dir, name)));
  for (const { file, sha256 } of files) {
    const found = await foundAt(file);
    if (found === null || found === sha256 || found === was[file]) continue;
    const words =
      "a file that was put here after a run was stopped, which has outputs still to be put in place";
    throw refusal(
      join(shown, file),
      words,
      "the place of an output",
      "move it elsewhere, and type this again",
    );
  }
  const stale: string[] = [];
  for (const name of commit.stale) {
    const isIndex = was[name] === undefined;
    if (isIndex || (await foundAt(name)) === was[name]) stale.push(name);
  }
  return { ...commit, stale };
}

async function isThere(path: string): Promise<boolean> {
  return (await access(path).catch(nullIfMissing)) !== null;
}

function nullIfMissing(error: unknown): null {
  if (failedWith(error, "ENOENT")) return null;
  throw error;
}

/** The folder may come from anywhere: names that lead out of it are refused. */
function parse(text: string): Commit | null {
  const isName = (name: unknown) =>
    typeof name === "string" && /^(?:(?:charts|report)\/)?\w[\w.-]*$/.test(name);
  try {
    const commit = JSON.parse(text) as Commit;
    const names = [...commit.files.map(({ file }) => file), ...commit.stale];
    const isWas = typeof (commit.was ?? {}) === "object";
    return Number.isSafeInteger(commit.pid) && names.every(isName) && isWas ? commit : null;
  } catch {
    return null;
  }
}

const LATER = "make way for it: the new outputs are complete, and the next run puts them in their places";

const unfit = (shown: string, found: string) =>
  refusal(
    join(shown, COMMIT_FILE),
    found,
    "all outputs of one run",
    "check the disk, delete this file, and run again with --replace: every output is made anew",
  );
