/** Writes one file whole or not at all: aside, then renamed; a reader sees the old text or the new one. */
import { writeSync } from "node:fs";
import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { onDisk } from "./on-disk.ts";
import { linkedPlace } from "./place.ts";
import { isAlive } from "./running.ts";

const ASIDE = /^\.themetally-(\d+)-(.+)\.tmp$/;

/** Where a process keeps a file until it is complete. */
export function asideOf(dir: string, name: string, pid = process.pid): string {
  return join(dir, `.themetally-${pid}-${name}.tmp`);
}

export function isAside(name: string): boolean {
  return ASIDE.test(name);
}

export const ELSEWHERE = "choose another place for it, or make this one writable, and run again";

/**
 * Forced to the medium before it is renamed, so that not even a loss of power leaves half of it.
 *
 * @param path the file; its folder must be there
 * @param shown the same as the user would recognise it, for messages
 * @throws UserError with code "output" where the disk refuses: then an earlier file stands
 */
export async function writeWhole(path: string, content: string | Uint8Array, shown = path): Promise<void> {
  await onDisk(shown, () => replaceFile(path, content, { flush: true }), ELSEWHERE);
}

/** The same, with what `node:fs` throws. */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  { flush }: { flush: boolean },
): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (await isSpecial(path)) return found?.isFile() ? writeOpen(path, content) : writeFile(path, content);
  // What a link leads to is replaced, not the link.
  const place = await linkedPlace(path);
  const [dir, name] = [dirname(place), basename(place)];
  const aside = asideOf(dir, name);
  await removeRemains(dir, name);
  try {
    // Who may not read the file that stands there may not read the new one.
    const mode = found === undefined ? {} : { mode: found.mode & 0o777 };
    await writeFile(aside, content, { flag: "wx", flush, ...mode });
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

const OPEN_FILE = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/**
 * Whether a path names a pipe or a device, which is no file to replace, or what this process has open: the shell has
 * opened it, and means it to be written to.
 */
export async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && (OPEN_FILE.test(path) || !(found.isFile() || found.isDirectory()));
}

/** Where the shell leads stdout to a file, that is written on; replaced, it would lose what is written next. */
function writeOpen(path: string, content: string | Uint8Array): void {
  const name = basename(path);
  const descriptor = { stdin: 0, stdout: 1, stderr: 2 }[name] ?? Number(name);
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** Removes what processes left that were killed while they wrote the same file. */
async function removeRemains(dir: string, file: string): Promise<void> {
  // A folder may be closed to listing and yet open to writing.
  for (const name of await readdir(dir).catch(() => [])) {
    const [, pid, of] = ASIDE.exec(name) ?? [];
    if (of === file && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      await rm(join(dir, name), { force: true });
    }
  }
}
