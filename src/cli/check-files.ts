/** The files that `check` writes, reports and the lock: refused before the work where they may not be written. */
import { resolve } from "node:path";
import { isOurLock } from "../check/lock.ts";
import { type Guard, guardOf, refusal } from "../outputs/folder/guard.ts";
import { type OwnFile, refuseFile, writeOwn } from "../outputs/folder/own-file.ts";
import { linkedPlace } from "../outputs/folder/place.ts";
import { inputsOf } from "../run/inputs.ts";
import type { Settings } from "../run/project/settings.ts";
import type { ReportWanted } from "./report-wanted.ts";
import { IS_OUR_REPORT } from "./words/check-mark.ts";

interface Written {
  readonly file: OwnFile;
  readonly guard: Guard;
}

export interface CheckFiles {
  writeReport(wanted: ReportWanted & { readonly file: string }, text: string): Promise<void>;
  writeLock(text: string): Promise<void>;
}

/** @throws UserError where one of them is read, is somebody else's, or is two at once */
export async function checkFiles(
  settings: Settings,
  reports: readonly ReportWanted[],
  { cwd, lock, replace }: { readonly cwd: string; readonly lock: boolean; readonly replace: boolean },
): Promise<CheckFiles> {
  const report = ({ format, file }: ReportWanted & { readonly file: string }): Written => ({
    file: { path: resolve(cwd, file), shown: file, isOurs: IS_OUR_REPORT[format] },
    guard: guardOf(() => inputsOf(settings, cwd), {
      replace,
      elsewhere: "name another file after --report",
    }),
  });
  // It is read in other checks; here it is what is written.
  const unlocked = { ...settings, check: { ...settings.check, lock: null } };
  const lockFile = (path: string): Written => ({
    file: { path: resolve(cwd, path), shown: path, isOurs: isOurLock },
    guard: guardOf(() => inputsOf(unlocked, cwd), {
      replace,
      elsewhere: "name another file in `check.lock` of the project file",
    }),
  });
  const named = reports.filter((one): one is ReportWanted & { readonly file: string } => one.file !== null);
  const all = [...named.map(report), ...(lock ? [lockFile(settings.check.lock!.path)] : [])];
  const places = new Set<string>();
  for (const { file, guard } of all) {
    // Disks that do not tell capitals apart would hold one file.
    const place = (await linkedPlace(file.path)).toLowerCase();
    if (places.has(place) && place !== "/dev/null")
      throw refusal(file.shown, "two outputs for one file", "a file for each", "name another file for one");
    places.add(place);
    await refuseFile(file, guard);
  }
  return {
    writeReport: async (wanted, text) => {
      const { file, guard } = report(wanted);
      await writeOwn(file, text, guard);
    },
    writeLock: async (text) => {
      const { file, guard } = lockFile(settings.check.lock!.path);
      await writeOwn(file, text, guard);
    },
  };
}
