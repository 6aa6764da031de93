/** How much the archive of an office document may hold: pictures are never unpacked, and count all the same. */
import type { ZipLimits } from "./zip-archive.ts";

export const OFFICE_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 128 * 1024 * 1024,
  bytes: 512 * 1024 * 1024,
};
