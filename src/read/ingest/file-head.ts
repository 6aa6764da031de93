/** What can be seen of a file before it is read: its first bytes, and the text they are, if they are one. */
import { open } from "node:fs/promises";
import { guessUtf16, type Utf16 } from "./utf16.ts";

/** Enough to meet a NUL byte in any binary format, and the first line of most JSONL files. */
const HEAD_BYTES = 64 * 1024;

/** What comes before is looked through for a signature. */
const SEEN_BYTES = 1024 * 1024;

/** What can be read at any place, as `FileHandle.read` does. */
export interface BytesAt {
  read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly buffer: Buffer; readonly bytesRead: number }>;
}

export interface FileHead {
  /** One character a byte. */
  readonly bytes: string;
  /** Without its byte order mark; null where a NUL byte stands in what is no UTF-16. */
  readonly text: string | null;
  readonly utf16: Utf16 | null;
  /** The file goes on beyond what is seen of it. */
  readonly goesOn: boolean;
}

/** @param data - a whole file */
export function headOf(data: Buffer): FileHead {
  return asHead(data.subarray(0, SEEN_BYTES), data.length > HEAD_BYTES);
}

/** @throws what `node:fs` throws when the file cannot be read */
export async function readHead(path: string): Promise<FileHead> {
  const file = await open(path);
  try {
    return await headFrom(file);
  } finally {
    await file.close();
  }
}

/** Where the file is read next stays as it is. */
export async function headFrom(file: BytesAt): Promise<FileHead> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  return asHead(buffer.subarray(0, bytesRead), bytesRead === HEAD_BYTES);
}

function asHead(seen: Buffer, goesOn: boolean): FileHead {
  const head = seen.subarray(0, HEAD_BYTES);
  const utf16 = guessUtf16(head);
  const isText = utf16 !== null || !head.includes(0);
  const text = isText ? new TextDecoder(utf16 ?? "utf-8").decode(head).replace(/^\uFEFF+/, "") : null;
  return { bytes: seen.toString("latin1"), text, utf16, goesOn };
}
