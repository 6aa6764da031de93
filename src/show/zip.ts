/** Parts as a zip archive, the same bytes each time. */
import { type Zippable, zipSync } from "fflate";

export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Not compressed, as OpenDocument wants its `mimetype`. */
  readonly isStored?: boolean;
}

/** @param parts - in the order in which they are to lie */
export function zip(parts: readonly ZipPart[]): Uint8Array {
  const entries: Zippable = {};
  // The first day of zip archives, in local time as they have it: the same bytes in every zone. Noon is in each.
  const mtime = new Date(1980, 0, 1, 12);
  for (const { path, bytes, isStored } of parts) entries[path] = [bytes, { level: isStored ? 0 : 6, mtime }];
  return zipSync(entries);
}
