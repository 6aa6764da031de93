/** Finds where a file of records can be cut into pieces: between two lines. */
import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { withoutByteOrderMark } from "../../text/byte-order-mark.ts";
import { regulationsRecord } from "./companions/regulations-record.ts";
import { MOST_TEXT } from "./document-size.ts";
import { headFrom } from "./file-head.ts";
import type { PieceOfLines } from "./piece.ts";
import { otherForm, plainRecord } from "./record-file.ts";
import { repeatedKey } from "./repeated-key.ts";
import { claimsToBeResponse } from "./response-fault.ts";
import type { SourceFile } from "./source-file.ts";

const LF = 10;

/**
 * @param wanted - bytes of the file at which it is to be cut, ascending: it is cut at the first line that begins there
 * or later
 * @returns the pieces in their order, which tile the file; null where it cannot be read as lines of records
 * @throws what `node:fs` throws
 */
export async function cutLines(
  file: SourceFile,
  wanted: readonly number[],
): Promise<readonly PieceOfLines[] | null> {
  const handle = await open(file.path);
  try {
    if (otherForm(await headFrom(handle), file) !== null) return null;
    const scan = startScan(wanted);
    for await (const chunk of handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 }))
      scan.push(chunk as Buffer);
    return scan.end();
  } finally {
    await handle.close();
  }
}

function startScan(wanted: readonly number[]) {
  const pieces: PieceOfLines[] = [];
  const rest = [...wanted];
  let begun = { start: 0, linesBefore: 0, recordsBefore: 0, primer: null as string | null };
  let [at, lineStart, lines, records] = [0, 0, 0, 0];
  let primer: string | null = null;
  let hasWords = false;
  let pending: Buffer[] = [];
  const cut = (end: number): void => {
    if (end > begun.start) pieces.push({ kind: "lines", ...begun, end });
    begun = { start: end, linesBefore: lines, recordsBefore: records, primer };
  };
  const see = (part: Buffer): void => {
    hasWords ||= part.some((byte) => byte !== 0x20 && byte !== 0x0d && byte !== 0x09);
    if (primer === null && at - lineStart <= MOST_TEXT) pending.push(part);
    at += part.length;
  };
  const endLine = (): void => {
    const isTooLong = at - lineStart > MOST_TEXT;
    if (hasWords || isTooLong) records++;
    if (primer === null && hasWords && !isTooLong) primer = foreignIn(Buffer.concat(pending));
    pending = [];
    hasWords = false;
    lines++;
  };
  return {
    push(chunk: Buffer): void {
      let from = 0;
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
        see(chunk.subarray(from, end));
        endLine();
        from = end + 1;
        lineStart = ++at;
        if (rest.length > 0 && at >= rest[0]!) {
          cut(at);
          while (rest.length > 0 && rest[0]! <= at) rest.shift();
        }
      }
      if (from < chunk.length) see(chunk.subarray(from));
    },
    end(): readonly PieceOfLines[] {
      cut(at);
      return pieces;
    },
  };
}

/** @returns the line where it holds the record of another program, by which those after it are read */
function foreignIn(bytes: Buffer): string | null {
  if (!isUtf8(bytes)) return null;
  const text = withoutByteOrderMark(bytes.toString("utf8"));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    if (repeatedKey(text) !== null) return null;
    const comment = regulationsRecord(value);
    if (comment !== null && "leftOut" in comment) return null;
    return claimsToBeResponse(plainRecord(value)) ? null : text;
  } catch {
    return null;
  }
}
