/** Lets one run at a time into an output folder: a file that names the process, and goes with the run. */
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../model/user-error.ts";
import { failedWith, onDisk } from "./on-disk.ts";
import { isRunning, type NamedProcess, thisProcess } from "./running.ts";

const LOCK_FILE = ".themetally-lock";

/** A lock is empty for as long as its process takes from making it to writing to it, or dies in between. */
const LOOKS = 50;
const LOOK_MS = 20;

export interface FolderMutex {
  /** @throws UserError where the lock is this run's no longer, and another may be at work. */
  verify(): Promise<void>;
  /** Safe to call again. What cannot be removed is taken over by the next run. */
  release(): Promise<void>;
}

/**
 * A lock that a dead process left is taken over; one of another machine cannot be told from a living one.
 *
 * @param shown the folder as the user named it, for messages
 * @throws UserError with code "output" where another run has the folder, or where the disk refuses
 */
export async function takeMutex(dir: string, shown: string): Promise<FolderMutex> {
  const path = join(dir, LOCK_FILE);
  const own = JSON.stringify(thisProcess());
  await onDisk(shown, () => take(path, own, shown));
  const isOwn = async () => (await textOf(path)) === own;
  let held = true;
  return {
    async verify() {
      if (!(await onDisk(shown, isOwn))) throw lost(shown);
    },
    async release() {
      if (!held) return;
      held = false;
      if (await isOwn().catch(() => false)) await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

/** Removes what a run left that was killed while it took a lock over. Only whoever has the lock may call this. */
export async function clearTakeover(dir: string, name: string, shown: string): Promise<void> {
  if (!name.startsWith(`${LOCK_FILE}-`)) return;
  const path = join(dir, name);
  try {
    await take(path, JSON.stringify(thisProcess()), shown);
  } catch (error) {
    // A run that comes too late looks at the lock at this moment, and will go.
    if (error instanceof UserError) return;
    throw error;
  }
  await rm(path, { force: true });
}

async function take(path: string, own: string, shown: string): Promise<void> {
  while (!(await make(path, own))) {
    const { text, holder } = await look(path);
    if (text === null) continue;
    if (holder !== null && isRunning(holder)) throw busy(shown, holder);
    // Removing a dead lock needs a lock itself: else it could be the next run's, made since we looked.
    const takeover = `${path}-takeover`;
    await take(takeover, own, shown);
    try {
      if ((await textOf(path)) === text) await rm(path, { force: true });
    } finally {
      await rm(takeover, { force: true });
    }
  }
}

/** @returns whether the lock was made; false where there is one. */
async function make(path: string, own: string): Promise<boolean> {
  const handle = await open(path, "wx").catch((error: unknown) => {
    if (failedWith(error, "EEXIST")) return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(own);
    await handle.close();
    return true;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

interface Look {
  /** Null where the lock is gone. */
  readonly text: string | null;
  /** Null where the lock names no process. */
  readonly holder: NamedProcess | null;
}

async function look(path: string): Promise<Look> {
  let text = await textOf(path);
  for (let looks = 1; text !== null && holderIn(text) === null && looks < LOOKS; looks++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    text = await textOf(path);
  }
  return { text, holder: text === null ? null : holderIn(text) };
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (failedWith(error, "ENOENT")) return null;
    throw error;
  });
}

function holderIn(text: string): NamedProcess | null {
  try {
    const { pid, started, host } = JSON.parse(text) as Record<string, unknown>;
    if (!Number.isSafeInteger(pid) || Number(pid) < 1 || typeof host !== "string") return null;
    return { pid: Number(pid), started: typeof started === "string" ? started : null, host };
  } catch {
    return null;
  }
}

function busy(shown: string, { pid, host }: NamedProcess): UserError {
  const where = host === thisProcess().host ? "" : ` on ${host}`;
  return refusal(
    shown,
    `another run is writing to it (process ${pid}${where})`,
    `wait until it has ended, or choose another folder with --out; if no run is at work, delete ${join(shown, LOCK_FILE)}`,
  );
}

function lost(shown: string): UserError {
  const found = `the lock of this run, ${LOCK_FILE}, was removed while it was at work`;
  return refusal(shown, found, "run again when no other run writes to the folder");
}

function refusal(shown: string, found: string, hint: string): UserError {
  const expected = "one run at a time in a folder";
  return new UserError([
    { code: "output", severity: "error", place: { source: shown }, found, expected, hint },
  ]);
}
