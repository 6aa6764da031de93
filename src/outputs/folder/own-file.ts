/** Writes a file that stands alone, unless something stands there that is read or that we did not write. */
import { readFile, stat } from "node:fs/promises";
import { diskFault } from "./disk-fault.ts";
import { foreignRefusal, type Guard, inputRefusal } from "./guard.ts";
import { failedWith, onDisk } from "./on-disk.ts";
import { ELSEWHERE, isSpecial, writeWhole } from "./write-whole.ts";

export interface OwnFile {
  /** Absolute. */
  readonly path: string;
  /** As the user would recognise it. */
  readonly shown: string;
  /** Whether a text says itself that it is such a file, and ours. */
  readonly isOurs: (text: string) => boolean;
}

/** No output of ours is as large: what is, is somebody else's. */
const MOST_BYTES = 268_435_456;

/**
 * To be asked before the work, too: what is refused later costs all of it. A pipe or a device is written through.
 *
 * @param content - what is to be written, where it is known: the same bytes take nothing away
 * @throws UserError with code "output"
 */
export async function refuseFile(
  { path, shown, isOurs }: OwnFile,
  guard: Guard,
  content?: string | Uint8Array,
): Promise<void> {
  const found = await onDisk(shown, () =>
    stat(path).catch((error: unknown) => {
      if (failedWith(error, "ENOENT", "ENOTDIR")) return null;
      throw error;
    }),
  );
  if (found === null || (await isSpecial(path))) return;
  if (found.isDirectory())
    throw diskFault(shown, Object.assign(new Error(path), { code: "EISDIR" }), ELSEWHERE);
  const input = await onDisk(shown, () => guard.inputAt(path));
  if (input !== null) throw inputRefusal(shown, input, guard);
  if (found.size === 0 || guard.replace) return;
  const bytes = found.size > MOST_BYTES ? null : await onDisk(shown, () => readFile(path));
  if (bytes !== null && content !== undefined && bytes.equals(Buffer.from(content))) return;
  if (bytes === null || !isOurs(bytes.toString("utf8"))) throw foreignRefusal([shown], guard);
}

/** @throws UserError with code "output" where it may not be written, or where the disk refuses */
export async function writeOwn(file: OwnFile, content: string | Uint8Array, guard: Guard): Promise<void> {
  await refuseFile(file, guard, content);
  await writeWhole(file.path, content, file.shown);
}
