/** Files of text as a zip archive. */
import { strToU8 } from "fflate";
import { zip } from "../zip.ts";

export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
  /** Not compressed, as OpenDocument wants its `mimetype`. */
  readonly isStored?: boolean;
}

/** @param files - in the order in which they are to lie */
export const archive = (files: readonly ArchiveFile[]): Uint8Array =>
  zip(files.map(({ text, ...file }) => ({ ...file, bytes: strToU8(text) })));
