/** Decides, before anything is put in its place, what becomes of everything that stands there. */
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { diskFault } from "./disk-fault.ts";
import { foreignRefusal, type Guard, inputRefusal, specialRefusal } from "./guard.ts";
import type { Listed } from "./listed.ts";
import type { OfOtherRun } from "./made-of-run.ts";
import { onDisk } from "./on-disk.ts";
import { linkedPlace } from "./place.ts";
import { type Standing, standingOf } from "./standing.ts";

/** An output folder: where it is, how the user named it, and what in it is ours. */
export interface Folder {
  readonly dir: string;
  readonly shown: string;
  readonly listed: Listed;
  readonly guard: Guard;
}

export interface Plan {
  /** sha256 of what is replaced or goes, by name. */
  readonly was: Readonly<Record<string, string>>;
  /** Files that go. */
  readonly stale: readonly string[];
  /** What became of files that somebody else changed or made: a warning for each. */
  readonly notes: readonly Problem[];
}

/**
 * @param names - files that are to be written
 * @param stale - files of an earlier run that go, where they are ours
 * @param others - what was made of another run, and goes
 * @throws UserError where an input or a file of somebody else's stands in the place of an output
 */
export async function planOf(folder: Folder, { names, stale, others }: PlanWanted): Promise<Plan> {
  const was: Record<string, string> = {};
  const gone: string[] = [];
  const notes: Problem[] = [];
  for (const [name, standing] of await refuseOthers(folder, names)) {
    if ("sha256" in standing) was[name] = standing.sha256;
    if (standing.kind === "changed")
      notes.push(note(folder, name, CHANGED, `it was replaced; ${WORK_ON_COPIES}`));
  }
  const go = async (name: string, standing: Standing): Promise<void> => {
    refuseInput(folder, name, standing);
    if (standing.kind === "changed")
      notes.push(note(folder, name, CHANGED, `it went with its run; ${WORK_ON_COPIES}`));
    if (standing.kind === "edited")
      notes.push(note(folder, name, EDITED, "it was kept, and may show an earlier run"));
    if (standing.kind !== "ours" && standing.kind !== "changed") return;
    gone.push(name);
    was[name] = standing.sha256;
  };
  for (const name of stale) {
    const standing = await standingIn(folder, name);
    if (standing.kind === "folder" && folder.listed.has(name)) throw inTheWay(folder, name);
    await go(name, standing);
    if (!["nothing", "ours", "changed", "edited"].includes(standing.kind))
      notes.push(note(folder, name, "none of the outputs of this run", LEFT));
  }
  for (const { folder: below, index, files } of others) {
    const listed = new Map(files.map(({ file, sha256 }) => [`${below}/${file}`, sha256]));
    const before = gone.length;
    let isKept = false;
    for (const name of listed.keys()) {
      const standing = await standingIn({ ...folder, listed }, name);
      isKept ||= standing.kind === "edited";
      await go(name, standing);
    }
    // What is kept must be known for ours the next time.
    if (!isKept) gone.push(`${below}/${index}`);
    if (gone.length > before)
      await onDisk(join(folder.shown, below), () => access(join(folder.dir, below), constants.W_OK));
  }
  return { was, stale: gone, notes };
}

interface PlanWanted {
  readonly names: readonly string[];
  readonly stale: readonly string[];
  readonly others: readonly OfOtherRun[];
}

/**
 * @returns what stands in the places of outputs
 * @throws UserError where that may not be replaced; all files of somebody else's are named together
 */
export async function refuseOthers(
  folder: Folder,
  names: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>();
  const places = new Map<string, string>();
  for (const name of names) {
    const standing = await standingIn(folder, name);
    standings.set(name, standing);
    const place = await linkedPlace(join(folder.dir, name));
    const same = places.get(place);
    if (same !== undefined)
      throw inputRefusal(join(folder.shown, name), join(folder.shown, same), folder.guard);
    places.set(place, name);
    refuseInput(folder, name, standing);
    // It would stop the renaming half-way.
    if (standing.kind === "folder") throw inTheWay(folder, name);
    if (standing.kind === "special") throw specialRefusal(join(folder.shown, name), folder.guard);
  }
  const foreign = [...standings]
    .filter(([, { kind }]) => kind === "edited" || (kind === "foreign" && !folder.guard.replace))
    .map(([name]) => join(folder.shown, name));
  if (foreign.length > 0) throw foreignRefusal(foreign, folder.guard);
  return standings;
}

export const standingIn = ({ dir, shown, listed, guard }: Folder, name: string): Promise<Standing> =>
  onDisk(join(shown, name), () => standingOf(join(dir, name), name, listed, guard));

function refuseInput({ shown, guard }: Folder, name: string, standing: Standing): void {
  if (standing.kind === "input") throw inputRefusal(join(shown, name), standing.input, guard);
}

const inTheWay = ({ dir, shown }: Folder, name: string) =>
  diskFault(join(shown, name), Object.assign(new Error(join(dir, name)), { code: "EISDIR" }));

const CHANGED = "an output that was changed after it was written";
export const EDITED = "a document that somebody edited";
const WORK_ON_COPIES = "keep what you change in another folder";
const LEFT = "it was left as it is; move it elsewhere, so that nobody takes it for one";

export const note = ({ shown }: Folder, name: string, found: string, hint: string): Problem => ({
  code: "output",
  severity: "warning",
  place: { source: join(shown, name) },
  found,
  expected: "",
  hint,
});
