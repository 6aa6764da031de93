/** Puts complete files in their places as one step: what is to be done is written down first, and done then. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../model/user-error.ts";
import { failedWith, onDisk } from "./on-disk.ts";
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
  if (mark !== undefined) await remove(mark);
  for (const name of commit.stale) await remove(name);
  for (const name of waiting) {
    await step(name, () => rename(asideOf(dir, name, commit.pid), join(dir, name)));
  }
  await remove(COMMIT_FILE);
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
  if (commit === null) throw refusal(shown, "a list of outputs that cannot be read");
  for (const { file, sha256 } of commit.files) {
    const aside = asideOf(dir, file, commit.pid);
    const found = await onDisk(shown, async () => (await hashOf(aside)) ?? (await hashOf(join(dir, file))));
    if (found !== sha256) throw refusal(shown, `outputs of a run that was stopped, and ${file} is not whole`);
  }
  await carryOut(dir, shown, commit);
}

async function isThere(path: string): Promise<boolean> {
  return (await access(path).catch(nullIfMissing)) !== null;
}

/** @returns the sha256 of a file, 64 hexadecimal digits, or null where there is none */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    return nullIfMissing(error);
  }
  return hash.digest("hex");
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
    return Number.isSafeInteger(commit.pid) && names.every(isName) ? commit : null;
  } catch {
    return null;
  }
}

const LATER = "make way for it: the new outputs are complete, and the next run puts them in their places";

function refusal(shown: string, found: string): UserError {
  return new UserError([
    {
      code: "output",
      severity: "error",
      place: { source: join(shown, COMMIT_FILE) },
      found,
      expected: "all outputs of one run",
      hint: "check the disk, delete this file, and run again: every output is made anew",
    },
  ]);
}
