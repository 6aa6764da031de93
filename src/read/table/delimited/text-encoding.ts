/** Tells in which encoding a file of rows is written, reading it once in bounded memory, and hashes it on the way. */
import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { windows1252 } from "../../../text/windows-1252.ts";
import { guessUtf16 } from "../../ingest/utf16.ts";
import type { TableBytes } from "../table-bytes.ts";

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "windows-1252"] as const;
export type TextEncodingName = (typeof ENCODINGS)[number];

export interface EncodingFound {
  /** Null where it cannot be told. */
  readonly encoding: TextEncodingName | null;
  readonly bytes: number;
  readonly sha256: string;
  /** There are bytes of zero, which no text holds. */
  readonly hasZeros: boolean;
}

const CHUNK_BYTES = 1024 * 1024;
/** Of lines that are no UTF-8: enough to tell what they are. */
const MOST_ODD = 256 * 1024;

export async function findEncoding(table: TableBytes): Promise<EncodingFound> {
  const hash = createHash("sha256");
  const odd: Buffer[] = [];
  let [bytes, oddBytes, hasZeros, isAll] = [0, 0, false, true];
  let utf16: TextEncodingName | null = null;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(table)) {
    hash.update(chunk);
    if (bytes === 0) utf16 = guessUtf16(chunk);
    bytes += chunk.length;
    if (utf16 !== null) continue;
    hasZeros ||= chunk.includes(0);
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = endOfWhole(whole);
    const seen = whole.subarray(0, end);
    rest = Buffer.from(whole.subarray(end));
    if (isUtf8(seen)) continue;
    isAll = false;
    if (oddBytes < MOST_ODD) {
      const part = oddLines(seen).subarray(0, MOST_ODD - oddBytes);
      odd.push(Buffer.from(part));
      oddBytes += part.length;
    }
  }
  if (rest.length > 0) {
    isAll = false;
    odd.push(rest);
  }
  const encoding = utf16 ?? (isAll ? "utf-8" : otherThanUtf8(Buffer.concat(odd)));
  return { encoding, bytes, sha256: hash.digest("hex"), hasZeros };
}

/** Read at places of their own: who has seen enough of a file may read it again. No more than there was at first. */
export async function* chunksOf(table: TableBytes): AsyncGenerator<Buffer> {
  const { size } = table;
  for (let at = 0; at < size; ) {
    const wanted = Math.min(CHUNK_BYTES, size - at);
    const { buffer, bytesRead } = await table.read(Buffer.alloc(wanted), 0, wanted, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Where a sequence of several bytes is cut off at the end, it is left for the next chunk. */
function endOfWhole(data: Buffer): number {
  for (let back = 1; back <= 3 && back <= data.length; back++) {
    const byte = data[data.length - back]!;
    if (byte < 0x80) return data.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? data.length - back : data.length;
    }
  }
  return data.length;
}

/** Lines with bytes beyond ASCII. */
function oddLines(data: Buffer): Buffer {
  const lines: Buffer[] = [];
  let [from, kept] = [0, 0];
  while (from < data.length && kept < MOST_ODD) {
    const found = data.indexOf(10, from);
    const end = found < 0 ? data.length : found + 1;
    const line = data.subarray(from, end);
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      kept += line.length;
    }
    from = end;
  }
  return Buffer.concat(lines);
}

/** Damaged UTF-8 has more good sequences of several bytes than bad ones. */
function otherThanUtf8(odd: Buffer): TextEncodingName | null {
  const lossy = new TextDecoder("utf-8").decode(odd);
  const good = lossy.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  const bad = lossy.match(/\ufffd/g)?.length ?? 0;
  if (good >= bad) return null;
  const japanese = new TextDecoder("shift_jis").decode(odd);
  const faults = japanese.match(/\ufffd/g)?.length ?? 0;
  const kana = japanese.match(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/gu)?.length ?? 0;
  const western = windows1252(odd.toString("latin1"));
  const letters = western.match(/[A-Za-z]/g)?.length ?? 0;
  if (faults * 100 <= kana && kana * 2 > letters) return "shift_jis";
  return western.includes("\0") ? null : "windows-1252";
}

/** @returns what turns chunks of bytes into text, one after another */
export function textDecoder(encoding: TextEncodingName): (chunk: Buffer | null) => string {
  if (encoding === "windows-1252")
    return (chunk) => (chunk === null ? "" : windows1252(chunk.toString("latin1")));
  const decoder = new TextDecoder(encoding);
  let isWhole = true;
  return (chunk) => {
    if (chunk === null) return decoder.decode();
    // A decoder makes texts of two bytes a letter, which everything behind it is slower with.
    if (encoding === "utf-8" && isWhole && isAscii(chunk)) return chunk.toString("latin1");
    isWhole = endOfWhole(chunk) === chunk.length;
    return decoder.decode(chunk, { stream: true });
  };
}
