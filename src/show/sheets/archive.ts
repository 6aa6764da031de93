/** Files as a zip archive, the same bytes each time. */
import { strToU8, type Zippable, zipSync } from "fflate";

export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
  /** Not compressed, as OpenDocument wants its `mimetype`. */
  readonly isStored?: boolean;
}

/** @param files - in the order in which they are to lie */
export function archive(files: readonly ArchiveFile[]): Uint8Array {
  const entries: Zippable = {};
  // The first day of zip archives, in local time as they have it: the same bytes in every zone. Noon is in each.
  const mtime = new Date(1980, 0, 1, 12);
  for (const { path, text, isStored } of files)
    entries[path] = [strToU8(text), { level: isStored ? 0 : 6, mtime }];
  return zipSync(entries);
}
