/** Opens a ZIP archive within limits: its list is checked as a whole before anything is unpacked. */
import { crc32 } from "node:zlib";
import { FileRefusal } from "../file-refusal.ts";

export interface ZipLimits {
  /** Files in it. */
  readonly entries: number;
  /** Bytes of one of its files, unpacked, and of all of them. */
  readonly entryBytes: number;
  readonly bytes: number;
}

/** A file of an archive. */
export interface ZipEntry {
  /** With forward slashes; never absolute, never with `..`. */
  readonly name: string;
  /** Unpacked, as the list of the archive says; `read` refuses what has another number. */
  readonly bytes: number;
  /** @throws FileRefusal where it is damaged, or not as the list says */
  read(): Promise<Buffer>;
}

/** What is used of yauzl, which holds no types. */
interface Listed {
  readonly fileName: string;
  readonly uncompressedSize: number;
  readonly crc32: number;
  isEncrypted(): boolean;
}
interface Opened {
  eachEntry(): AsyncIterable<Listed>;
  openReadStreamPromise(entry: Listed): Promise<AsyncIterable<Buffer>>;
}

/**
 * @param what - the file is, with its article: "a Word document"
 * @returns the files of the archive, in its order; folders left out
 * @throws FileRefusal where it is damaged, larger than the limits, holds a name twice, or one that leads out of it
 */
export async function openZip(data: Buffer, what: string, limits: ZipLimits): Promise<readonly ZipEntry[]> {
  // @ts-expect-error the package holds no types
  const { fromBufferPromise } = await import("yauzl");
  // Windows parts names by backslashes: they are read as what they mean, and then held to the rules.
  const options = { lazyEntries: true, strictFileNames: false };
  return toldOf(what, async () => {
    const archive: Opened = await fromBufferPromise(data, options);
    const entries: ZipEntry[] = [];
    const names = new Set<string>();
    let bytes = 0;
    for await (const listed of archive.eachEntry()) {
      const { fileName: name, uncompressedSize: size } = listed;
      if (names.size === limits.entries)
        throw tooLarge(what, `more than ${limits.entries} files`, `${limits.entries} files`);
      if (names.has(name)) throw damaged(what, "it holds a name twice");
      names.add(name);
      if (listed.isEncrypted()) throw new FileRefusal(locked(what), "source-encrypted");
      if (size > limits.entryBytes)
        throw tooLarge(what, `a part that unpacks to ${size} bytes`, `${limits.entryBytes} bytes`);
      bytes += size;
      if (bytes > limits.bytes)
        throw tooLarge(what, `parts that unpack to ${bytes} bytes, and more,`, `${limits.bytes} bytes`);
      if (!name.endsWith("/"))
        entries.push({ name, bytes: size, read: () => toldOf(what, () => unpacked(archive, listed, what)) });
    }
    return entries;
  });
}

/** The stream itself refuses more or fewer bytes than the list says. */
async function unpacked(archive: Opened, listed: Listed, what: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(listed)) chunks.push(chunk);
  const data = Buffer.concat(chunks);
  if (crc32(data) !== listed.crc32) throw damaged(what, "a part of it is not as its checksum says");
  return data;
}

/** What yauzl and zlib throw tells of the file, whatever its class. */
async function toldOf<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileRefusal || !(error instanceof Error)) throw error;
    if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message))
      throw new FileRefusal([
        `${what} with a part whose name leads out of it (${error.message.slice(0, LONGEST_REASON)})`,
        "names within the archive",
        "do not unpack it, unless you trust who made it; get the file again",
      ]);
    throw damaged(what, error.message.slice(0, LONGEST_REASON));
  }
}

const LONGEST_REASON = 120;

const damaged = (what: string, reason: string) =>
  new FileRefusal([
    `${what}, damaged (${reason})`,
    "a whole file",
    "get the file again, or open it and save it anew",
  ]);

const tooLarge = (what: string, found: string, most: string) =>
  new FileRefusal([
    `${what} with ${found}`,
    `${most} at most`,
    "divide it, or take its pictures out, if it can be trusted",
  ]);

const locked = (what: string) =>
  [`${what} with a password`, "one that opens without", "save a copy without the password"] as const;
