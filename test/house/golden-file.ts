/** Compares with a file that was looked at once; what is there now is kept beside it, to be looked at, too. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { expect } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** `bars.svg` becomes `bars.changed.svg`, which git ignores. */
export const changedPath = (path: string): string => path.replace(/(\.[^./\\]+)$/, ".changed$1");

/** What is to be done with a file that differs: `-u` writes all, and without CI what is new is written. */
type Accepted = "all" | "new" | "none";

/** @throws Error that says where both are, where the file holds something else; `vitest run -u` accepts what is there now */
export function expectGolden(path: string, now: string, accepted: Accepted = acceptedBy()): void {
  const changed = changedPath(path);
  rmSync(changed, { force: true });
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (before === now) return;
  if (accepted === "all" || (accepted === "new" && before === null)) {
    writeFileSync(path, now);
    return;
  }
  writeFileSync(changed, now);
  throw new Error(
    message(path, changed, before === null ? "There is no such file." : difference(before, now)),
  );
}

const acceptedBy = () => expect.getState().snapshotState.snapshotUpdateState;

function message(path: string, changed: string, what: string): string {
  const accepted = relative(ROOT, path);
  const test = relative(ROOT, expect.getState().testPath ?? "");
  return [
    `${accepted} is not what is made now, which is kept in ${relative(ROOT, changed)}.`,
    what,
    `Look at both. If the new one is right: npx vitest run ${test} -u, and commit ${accepted}.`,
  ].join("\n");
}

function difference(before: string, now: string): string {
  const [old, own] = [before.split("\n"), now.split("\n")];
  const at = own.findIndex((line, index) => line !== old[index]);
  const line = at < 0 ? own.length : at;
  return `They differ first in line ${line + 1}:\n- ${old[line] ?? "(the end)"}\n+ ${own[line] ?? "(the end)"}`;
}
