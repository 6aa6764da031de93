/** The output folder, and the one file of this stage that touches the disk: written aside, then renamed at once. */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
} from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { OutputFacts } from "../model/run.ts";
import { diskFault } from "./disk-fault.ts";

/** Written last and removed first: a folder without it is an unfinished run. */
export const RUN_FILE = "run.json";

const CHUNK = 65_536;

export interface OutputFile {
  /**
   * Adds text; it goes to the disk in chunks.
   * @param rows how many rows the text holds.
   * @returns a promise only where chunks pile up: await it before the next write, so that memory stays flat.
   */
  write(text: string, rows: number): Promise<void> | undefined;
  close(): Promise<OutputFacts>;
}

export interface Outputs {
  /** Starts a file of that name; until `publish` it stands under a temporary one. */
  open(name: string): Promise<OutputFile>;
  /**
   * Puts the closed files in their places, `run.json` last.
   * @param stale files of an earlier run that this one does not write and that go, so that the folder holds one run.
   */
  publish(stale: readonly string[]): Promise<void>;
  /** Removes what was begun and not published; earlier outputs stay. Safe to call at any time. */
  abort(): Promise<void>;
}

/**
 * Opens an output folder, making it where it is missing.
 * Nothing is forced to the medium: after a loss of power, `run.json` tells by its hashes whether a file is whole.
 * @param shown the folder as the user named it, for messages.
 * @throws UserError with code "output", here and in every method, where the disk refuses.
 */
export async function openOutputs(dir: string, shown = dir): Promise<Outputs> {
  const made = await onDisk(shown, () => makeFolder(dir));
  await onDisk(shown, () => access(dir, constants.W_OK | constants.X_OK));
  await onDisk(shown, () => removeAside(dir));
  const begun = new Map<string, FileHandle>();
  // The process's number keeps two runs at once from writing into each other's files.
  const aside = (name: string): string => join(dir, `.themetally-${process.pid}-${name}.tmp`);

  return {
    async open(name) {
      const path = join(shown, name);
      const handle = await onDisk(path, () => open(aside(name), "w"));
      begun.set(name, handle);
      return outputFile(name, handle, path);
    },
    async publish(stale) {
      for (const name of begun.keys()) await refuseFolder(join(dir, name), join(shown, name));
      const remove = (path: string) => onDisk(shown, () => rm(path, { force: true }));
      for (const name of [RUN_FILE, ...stale]) await remove(join(dir, name));
      const last = (name: string): number => (name === RUN_FILE ? 1 : 0);
      for (const name of [...begun.keys()].sort((one, other) => last(one) - last(other))) {
        await onDisk(join(shown, name), () => rename(aside(name), join(dir, name)));
        begun.delete(name);
      }
    },
    async abort() {
      for (const [name, handle] of begun) {
        await handle.close().catch(() => undefined);
        await rm(aside(name), { force: true }).catch(() => undefined);
      }
      begun.clear();
      if (made !== undefined) await removeEmpty(resolve(dir), resolve(made));
    },
  };
}

function outputFile(file: string, handle: FileHandle, path: string): OutputFile {
  const hash = createHash("sha256");
  let rows = 0;
  let waiting = "";
  let writing: Promise<void> = Promise.resolve();
  /** Begins to write the chunk after the one before; returns that one, so that work goes on meanwhile. */
  const flush = (): Promise<void> => {
    const before = writing;
    const bytes = Buffer.from(waiting, "utf8");
    waiting = "";
    hash.update(bytes);
    writing = before.then(() => onDisk(path, () => handle.writeFile(bytes)));
    // A fault is reported to whoever awaits next, here or in `close`.
    writing.catch(() => undefined);
    return before;
  };
  return {
    write(text, added) {
      rows += added;
      waiting += text;
      return waiting.length < CHUNK ? undefined : flush();
    },
    async close() {
      flush();
      await writing;
      await onDisk(path, () => handle.close());
      return { file, rows, sha256: hash.digest("hex") };
    },
  };
}

async function onDisk<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw diskFault(path, error);
  }
}

/** A folder in a file's place would stop the renaming half-way: found out before the first rename. */
async function refuseFolder(path: string, shown: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory()) throw diskFault(shown, Object.assign(new Error(path), { code: "EISDIR" }));
}

/** Removes what runs that were killed had begun, and leaves alone what belongs to one that is still at work. */
async function removeAside(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    const pid = /^\.themetally-(\d+)-.*\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      await rm(join(dir, name), { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Makes a folder with those above it, and returns the outermost one it made. Node's own way to do so never ends
 * under a folder in which none can be made, such as `/proc`.
 */
async function makeFolder(dir: string): Promise<string | undefined> {
  const found = await stat(dir).catch(() => undefined);
  if (found?.isDirectory()) return undefined;
  const above = dirname(dir);
  const made = above === dir ? undefined : await makeFolder(above);
  await mkdir(dir).catch(async (error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(await stat(dir).catch(() => undefined))?.isDirectory()) throw error;
  });
  return made ?? dir;
}

/** Removes the folders that were made for this run, innermost first, as far as they are empty. */
async function removeEmpty(dir: string, top: string): Promise<void> {
  for (let at = dir; !relative(top, at).startsWith(".."); at = dirname(at)) {
    const removed = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
