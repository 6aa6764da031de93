/** Lists the files that one path of the command line or the project file stands for. */
import { stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { holdsOutputs, isHidden, isIgnored, outputsBesideResponses } from "./ignored.ts";
import { readProblem } from "./read-bytes.ts";
import { kindByName, kindWithin, READABLE } from "./source-kind.ts";
import { type NamedFile, sourceNames } from "./source-names.ts";
import { sourceProblem } from "./source-problem.ts";
import { walkFolder } from "./walk-folder.ts";

/** A file that a path stands for. */
export interface FoundFile extends NamedFile {
  /** Named itself, not found in a folder or by a pattern: read whatever its ending. */
  readonly explicit: boolean;
  readonly hidden: boolean;
}

export interface Listing {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * @param given a file, a folder or a pattern, relative to `cwd` or absolute; what exists is never a pattern
 * @param cwd the working folder, absolute
 * @param isPassedOver tells the files of a folder or of a pattern that are left out, by absolute path
 * @returns its files in no fixed order, those of kinds we do not read included
 */
export async function listPath(
  given: string,
  cwd: string,
  isPassedOver: (path: string) => boolean,
): Promise<Listing> {
  const label = given.replaceAll("\\", "/");
  // An empty path would be the working folder: more likely an unset variable than a wish.
  const path = given === "" ? "" : resolve(cwd, given);
  const found = await stat(path).catch((error: unknown) => readProblem(label, error));
  if ("severity" in found) {
    const { isDynamicPattern } = await import("tinyglobby");
    return isDynamicPattern(given) ? listPattern(given, cwd, isPassedOver) : { files: [], problems: [found] };
  }
  const absolute = isAbsolute(given);
  if (found.isFile()) {
    return { files: [{ path, base: dirname(path), absolute, explicit: true, hidden: false }], problems: [] };
  }
  if (found.isDirectory()) {
    return listFolder({ path, base: dirname(path), absolute }, label, cwd, isPassedOver);
  }
  const words = [
    "neither a file nor a folder",
    "a file, a folder or a pattern",
    "save it to a file",
  ] as const;
  return { files: [], problems: [sourceProblem("source-unreadable", "error", { source: label }, words)] };
}

async function listFolder(
  folder: NamedFile,
  label: string,
  cwd: string,
  isPassedOver: (path: string) => boolean,
): Promise<Listing> {
  const named = (path: string): FoundFile => ({
    ...folder,
    path,
    explicit: false,
    hidden: isHidden(basename(path)),
  });
  const inside = await walkFolder(folder.path, (path) => sourceNames([named(path)], cwd)[0]!);
  const files = inside.files.filter((path) => !isPassedOver(path)).map(named);
  const words = [
    "a folder without sources",
    "at least one source",
    `add a file ending in ${READABLE}`,
  ] as const;
  return { files, problems: [...inside.problems, ...(await noneReadable(files, label, words))] };
}

async function listPattern(
  given: string,
  cwd: string,
  isPassedOver: (path: string) => boolean,
): Promise<Listing> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const pattern = process.platform === "win32" ? given.replaceAll("\\", "/") : given;
  const ignore = ["**/node_modules/**"];
  const options = { cwd, ignore, absolute: true, dot: true, expandDirectories: false };
  const matches = await glob(pattern, options);
  const parts = pattern.split("/");
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    )
    .join("/");
  const base = dirname(resolve(cwd, fixed || "/"));
  const absolute = isAbsolute(given);
  const top = resolve(cwd, fixed || (isAbsolute(pattern) ? "/" : "."));
  const paths = matches.map((path) => resolve(path)).filter((path) => !isPassedOver(path));
  const files = (await withoutIgnored(paths, top)).map((path) => {
    const hidden = isHidden(basename(path));
    return { path, base, absolute, explicit: false, hidden };
  });
  const words = [
    "a pattern that matches no source",
    "at least one source",
    `check the pattern; sources end in ${READABLE}`,
  ] as const;
  return { files, problems: await noneReadable(files, pattern, words) };
}

/** The files of a pattern that a folder would hold, too. */
async function withoutIgnored(paths: readonly string[], top: string): Promise<readonly string[]> {
  const outputs = new Map<string, boolean>();
  const named = await outputsBesideResponses(top);
  const kept: string[] = [];
  for (const path of paths) {
    const folders = relative(top, dirname(path)).split(sep);
    if (isIgnored(path) || folders.some((name) => isHidden(name) && name !== "..")) continue;
    const folder = dirname(path);
    if (folder === top && named.has(basename(path))) continue;
    if (folder !== top && !outputs.has(folder)) outputs.set(folder, await holdsOutputs(folder));
    if (!outputs.get(folder)) kept.push(path);
  }
  return kept;
}

async function noneReadable(
  files: readonly FoundFile[],
  source: string,
  words: readonly [string, string, string],
): Promise<Problem[]> {
  const seen = files.filter((file) => !file.hidden);
  if (seen.some(({ path }) => kindByName(path) !== null)) return [];
  // A name may say less than what is in the file.
  for (const { path } of seen) if (typeof (await kindWithin(path, source, false)) === "string") return [];
  return [sourceProblem("no-sources", "error", { source }, words)];
}
