/** The output folder: files are written aside and put in place together, so that it holds one run or the other. */
import { lstat, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { RUN_FILE } from "../../model/run.ts";
import { carryOut, finishCommit, writeCommit } from "./commit.ts";
import { editedIn, placeBeside } from "./edited.ts";
import { makeFolder, removeEmpty } from "./folder.ts";
import { type Guard, NO_INPUTS } from "./guard.ts";
import { listedIn } from "./listed.ts";
import { CHARTS_FOLDER, type ListedFile, madeOfOtherRuns, REPORT_FOLDER } from "./made-of-run.ts";
import { clearTakeover, takeMutex } from "./mutex.ts";
import { failedWith, onDisk } from "./on-disk.ts";
import { type Begun, beginFile, type OutputFile } from "./output-file.ts";
import { type Folder, planOf, refuseOthers } from "./plan.ts";
import { runText } from "./run-file.ts";
import { asideOf, isAside } from "./write-whole.ts";

export type { OutputFile };

/** The record of the run whose outputs stand in the folder. */
export interface EarlierRun {
  /** As the user would recognise it. */
  readonly file: string;
  readonly text: string;
}

export interface Outputs {
  /** @returns null where no finished run stands there */
  earlier(): Promise<EarlierRun | null>;
  /**
   * To be asked before the work: what is refused later costs all of it.
   *
   * @throws UserError where an input, or a file that we did not write, stands in the place of one of these
   */
  reserve(names: readonly string[]): Promise<void>;
  /**
   * Starts a file of that name, which names no folder; until `publish` it stands under a temporary one. Where somebody
   * edited the document that stands there, it is written beside that: when closed it tells its name.
   */
  open(name: string): Promise<OutputFile>;
  /** @returns documents of ours that somebody edited, with what they were: the folder's index lists them on */
  edited(): Promise<readonly ListedFile[]>;
  /**
   * Puts the closed files in their places, `run.json` last, removes charts and reports of another run, and lets the
   * next run in. What we did not write stays.
   *
   * @param stale files of an earlier run that this one does not write and that go, so that the folder holds one run.
   * @returns a warning for each file that somebody changed, edited or put there, and what became of it
   * @throws UserError where an input, or a file that we did not write, stands in the place of an output
   */
  publish(stale: readonly string[]): Promise<readonly Problem[]>;
  /** Removes what was begun and not published; earlier outputs stay. Safe to call at any time. */
  abort(): Promise<void>;
}

/**
 * Opens an output folder for one run, making it where it is missing, and puts right what killed runs left in it.
 *
 * A kill at any moment leaves the earlier outputs, the new ones, or a list of what is still to be put in place.
 * Outputs are not forced to the medium, which would cost more than all the rest of writing them: after a loss of
 * power the hashes in that list or in `run.json` tell whether a file is whole.
 *
 * @param shown the folder as the user named it, for messages.
 * @param guard what may not be written over.
 * @throws UserError with code "output", here and in every method, where the disk refuses or another run is at work.
 */
export async function openOutputs(dir: string, shown = dir, guard: Guard = NO_INPUTS): Promise<Outputs> {
  const made = await onDisk(shown, () => makeFolder(dir));
  const unmake = async () => {
    if (made !== undefined) await removeEmpty(resolve(dir), resolve(made));
  };
  const lock = await lockAndRecover(dir, shown).catch(async (error: unknown) => {
    await unmake();
    throw error;
  });
  const begun = new Map<string, Begun>();
  const notes: Problem[] = [];
  const keptBeside = new Set<string>();
  const folder = async (): Promise<Folder> => {
    const listed = await onDisk(shown, () => listedIn(dir));
    return { dir, shown, listed, guard };
  };

  return {
    async earlier() {
      const text = await runText(dir, shown);
      return text === null ? null : { file: join(shown, RUN_FILE), text };
    },
    async reserve(names) {
      await refuseOthers(await folder(), names);
    },
    async open(wanted) {
      const { name, told } = await placeBeside(folder, wanted);
      notes.push(...told);
      if (name !== wanted) keptBeside.add(wanted);
      const file = await beginFile(asideOf(dir, name), name, join(shown, name));
      begun.set(name, file);
      return file;
    },
    edited: async () => editedIn(await folder()),
    async publish(stale) {
      await lock.verify();
      const last = (file: string): number => (file === RUN_FILE ? 1 : 0);
      const files = [...begun.values()]
        .map((file) => file.facts())
        .sort((one, other) => last(one.file) - last(other.file));
      const run = files.find(({ file }) => file === RUN_FILE);
      const others = run === undefined ? [] : await madeOfOtherRuns(dir, run.sha256);
      const plan = await planOf(await folder(), {
        names: [...begun.keys()],
        stale: stale.filter((name) => !keptBeside.has(name)),
        others,
      });
      const commit = {
        pid: process.pid,
        files: files.map(({ file, sha256 }) => ({ file, sha256 })),
        stale: plan.stale,
        was: plan.was,
      };
      await lock.verify();
      await writeCommit(dir, shown, commit);
      begun.clear();
      await carryOut(dir, shown, commit);
      await lock.release();
      return [...notes, ...plan.notes];
    },
    async abort() {
      for (const file of begun.values()) await file.discard();
      begun.clear();
      await lock.release();
      await unmake();
    },
  };
}

/**
 * Puts right what a killed run left in a folder that is about to be read: new outputs that were complete come into
 * their places, what was begun goes. Touches nothing where there is nothing to do; a missing folder is none.
 *
 * @param shown the folder as the user named it, for messages.
 * @throws UserError with code "output" where a run is at work in it, or where its remains cannot be put right.
 */
export async function recoverOutputs(dir: string, shown = dir): Promise<void> {
  const names = await onDisk(shown, () =>
    readdir(dir).catch((error: unknown) => {
      if (failedWith(error, "ENOENT", "ENOTDIR")) return [];
      throw error;
    }),
  );
  if (!names.some((name) => name.startsWith(".themetally-"))) return;
  await (await lockAndRecover(dir, shown)).release();
}

async function lockAndRecover(dir: string, shown: string) {
  const lock = await takeMutex(dir, shown);
  try {
    await finishCommit(dir, shown);
    await onDisk(shown, async () => {
      for (const name of await readdir(dir)) {
        if (isAside(name)) await rm(join(dir, name), { force: true });
        else await clearTakeover(dir, name, shown);
      }
    });
    // What a killed command left there is of an earlier run; one that is at work would put it there.
    for (const folder of [CHARTS_FOLDER, REPORT_FOLDER])
      if (await isFolder(join(dir, folder))) await recoverOutputs(join(dir, folder), join(shown, folder));
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Whether it is one, and not a link to another place. */
const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;
