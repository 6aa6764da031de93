/** Files as a zip archive, the same bytes each time. */
import { strToU8, type Zippable, zipSync } from "fflate";

export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
  /** Not compressed, as OpenDocument wants its `mimetype`. */
  readonly isStored?: boolean;
}

/** The first moment a zip archive can name, in local time as zip archives have it: in every zone the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** @param files - in the order in which they are to lie */
export function archive(files: readonly ArchiveFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, text, isStored } of files)
    entries[path] = [strToU8(text), { level: isStored ? 0 : 6, mtime: NO_DATE }];
  return zipSync(entries);
}
