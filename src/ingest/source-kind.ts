/** Tells how a file is to be read: from its name, or from its first bytes where the name says nothing. */
import { open } from "node:fs/promises";
import { extname } from "node:path";
import type { SourceKind } from "./source-file.ts";
import { guessUtf16 } from "./utf16.ts";

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "text"],
  [".pdf", "pdf"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
]);

/** The endings that are read, for messages. */
export const READABLE = [...KINDS.keys()].join(", ");

/** Enough to meet a NUL byte in any binary format, and the first line of most JSONL files. */
const HEAD_BYTES = 64 * 1024;

/** @returns the kind that the file's ending stands for, in any case of letters; null for any other ending */
export function kindByName(path: string): SourceKind | null {
  return KINDS.get(extname(path).toLowerCase()) ?? null;
}

/**
 * @param path a file whose name says nothing
 * @returns the kind its first bytes look like; null for anything binary that is not a PDF
 * @throws what `node:fs` throws when the file cannot be read
 */
export async function kindByContent(path: string): Promise<SourceKind | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.subarray(0, 1024).includes("%PDF-")) return "pdf";
    if (guessUtf16(head) !== null) return "text";
    if (head.includes(0)) return null;
    return startsWithRecord(head.toString("utf8"), bytesRead === HEAD_BYTES) ? "jsonl" : "text";
  } finally {
    await file.close();
  }
}

/** The first line is a JSON object; one that goes on beyond the head is taken for one by how it begins. */
function startsWithRecord(head: string, goesOn: boolean): boolean {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (!/^\{\s*"/.test(text)) return false;
  const end = text.indexOf("\n");
  if (end < 0 && goesOn) return true;
  try {
    JSON.parse(end < 0 ? text : text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
