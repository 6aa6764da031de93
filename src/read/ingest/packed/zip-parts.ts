/** Lists the files of a ZIP archive. */
import { openZip } from "../zip/zip-archive.ts";
import type { Lister } from "./packed-part.ts";

const ENTRY_BYTES = 256 * 1024 * 1024;
/** Text packs to a tenth, and text that repeats itself to a hundredth; what packs better is made to. */
const RATIO = { most: 200, from: 16 * 1024 * 1024 };

export const zipParts: Lister = async (from, { parts, bytes }) => ({
  parts: await openZip(from, "a ZIP archive", {
    entries: parts,
    entryBytes: ENTRY_BYTES,
    bytes,
    ratio: RATIO,
  }),
});
