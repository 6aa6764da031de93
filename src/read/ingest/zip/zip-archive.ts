/** Opens a ZIP archive within limits: its list is checked as a whole before anything is unpacked. */
import { crc32 } from "node:zlib";
import { FileRefusal } from "../file-refusal.ts";
import type { Stored } from "../packed/packed-part.ts";

export interface ZipLimits {
  /** Files in it. */
  readonly entries: number;
  /** Bytes of one of its files, unpacked, and of all of them. */
  readonly entryBytes: number;
  readonly bytes: number;
  /** How many times the archive's own size all of them may unpack to, where that is more than `from` bytes. */
  readonly ratio?: { readonly most: number; readonly from: number };
}

/** A file of an archive. */
export interface ZipEntry {
  /** With forward slashes; never absolute, never with `..`. */
  readonly name: string;
  /** Unpacked, as the list of the archive says; `read` refuses what has another number. */
  readonly bytes: number;
  /**
   * @param from - the archive, where the one that was listed is open no more
   * @throws FileRefusal where it is damaged, or not as the list says
   */
  read(from?: Stored): Promise<Buffer>;
  /** The same, piece by piece: what is damaged may be noticed at its end only. */
  stream(): AsyncIterable<Buffer>;
}

/** What is used of yauzl, which holds no types. */
interface Listed {
  readonly fileName: string;
  readonly uncompressedSize: number;
  readonly crc32: number;
  readonly externalFileAttributes: number;
  isEncrypted(): boolean;
}
interface Opened {
  readonly fileSize: number;
  eachEntry(): AsyncIterable<Listed>;
  openReadStreamPromise(entry: Listed): Promise<AsyncIterable<Buffer>>;
}

/**
 * @param what - the file is, with its article: "a Word document"
 * @returns the files of the archive, in its order; folders left out
 * @throws FileRefusal where it is damaged, larger than the limits, holds a name twice, or one that leads out of it
 */
export async function openZip(data: Stored, what: string, limits: ZipLimits): Promise<readonly ZipEntry[]> {
  return toldOf(what, async () => {
    const archive = await opened(data);
    const entries: ZipEntry[] = [];
    const names = new Set<string>();
    let bytes = 0;
    for await (const listed of archive.eachEntry()) {
      const { fileName: name, uncompressedSize: size } = listed;
      if (names.size === limits.entries)
        throw tooLarge(what, `more than ${limits.entries} files`, `${limits.entries} files`);
      if (names.has(name)) throw damaged(what, "it holds a name twice");
      names.add(name);
      if (listed.isEncrypted()) throw new FileRefusal(locked(what), true);
      if (isLink(listed)) throw new FileRefusal(linked(what));
      if (size > limits.entryBytes)
        throw tooLarge(what, `a part that unpacks to ${size} bytes`, `${limits.entryBytes} bytes`);
      bytes += size;
      if (bytes > limits.bytes)
        throw tooLarge(what, `parts that unpack to ${bytes} bytes, and more,`, `${limits.bytes} bytes`);
      if (!name.endsWith("/")) {
        const read = (from?: Stored) =>
          toldOf(what, async () =>
            whole(unpacked(from === undefined ? archive : await opened(from), listed, what)),
          );
        entries.push({ name, bytes: size, read, stream: () => unpacked(archive, listed, what) });
      }
    }
    const { ratio } = limits;
    const times = Math.floor(bytes / Math.max(1, archive.fileSize));
    if (ratio !== undefined && bytes > ratio.from && times > ratio.most)
      throw tooLarge(
        what,
        `parts that unpack to ${times} times its size (${bytes} bytes)`,
        `${ratio.most} times`,
      );
    return entries;
  });
}

/** A list is read anew only where it is asked for: to unpack what was listed takes no more than where it stands. */
async function opened(data: Stored): Promise<Opened> {
  // @ts-expect-error the package holds no types
  const { fromBufferPromise, fromFdPromise } = await import("yauzl");
  // Windows parts names by backslashes: they are read as what they mean, and then held to the rules.
  const options = { lazyEntries: true, strictFileNames: false };
  return Buffer.isBuffer(data) ? fromBufferPromise(data, options) : fromFdPromise(data.fd, options);
}

/** Of systems whose files have such a kind: it stands in the upper half. */
const isLink = ({ externalFileAttributes }: Listed): boolean =>
  ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

/** The stream itself refuses more or fewer bytes than the list says. */
async function* unpacked(archive: Opened, listed: Listed, what: string): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const chunk of await archive.openReadStreamPromise(listed)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw refusalOf(error, what);
  }
  if (sum !== listed.crc32) throw damaged(what, "a part of it is not as its checksum says");
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of pieces) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function toldOf<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error, what);
  }
}

/** What yauzl and zlib throw tells of the file, whatever its class. */
function refusalOf(error: unknown, what: string): unknown {
  if (error instanceof FileRefusal || !(error instanceof Error)) return error;
  if (/^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message))
    return new FileRefusal([
      `${what} with a part whose name leads out of it (${error.message.slice(0, LONGEST_REASON)})`,
      "names within the archive",
      "do not unpack it, unless you trust who made it; get the file again",
    ]);
  return damaged(what, error.message.slice(0, LONGEST_REASON));
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

const linked = (what: string) =>
  [
    `${what} with a symbolic link, which may lead out of it`,
    "files",
    "pack it anew with the files that its links lead to",
  ] as const;

const locked = (what: string) =>
  [`${what} with a password`, "one that opens without", "save a copy without the password"] as const;
