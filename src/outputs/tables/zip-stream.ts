/** A zip archive on its way to a file: what its parts hold is packed as it comes, the same bytes each time. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { OutputFile } from "../folder/outputs.ts";

/** In characters of a part before they are packed: always as many, so that the bytes are the same. */
const CHUNK = 65_536;

export interface ZipPartStream {
  write(text: string): void;
  close(): void;
}

export interface ZipStream {
  /**
   * Begins a part. Parts lie in the order in which they are begun: of one behind another that is still open, what is
   * packed waits in memory.
   */
  part(path: string): ZipPartStream;
  /** @returns a promise only where chunks pile up: await it before the next write, so that memory stays flat */
  handOn(rows: number): Promise<void> | undefined;
  /** Ends the archive; all parts must be closed. */
  end(): void;
}

/** @param file - which whoever opened it closes */
export function zipStream(file: Pick<OutputFile, "write">): ZipStream {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  return {
    part(path) {
      const part = new ZipDeflate(path, { level: 6 });
      // The first day of zip archives, in local time as they have it: the same bytes in every zone.
      part.mtime = new Date(1980, 0, 1, 12);
      archive.add(part);
      let waiting = "";
      return {
        write(text) {
          waiting += text;
          if (waiting.length < CHUNK) return;
          part.push(strToU8(waiting));
          waiting = "";
        },
        close: () => part.push(strToU8(waiting), true),
      };
    },
    handOn: (rows) => file.write(Buffer.concat(packed.splice(0)), rows),
    end: () => archive.end(),
  };
}
