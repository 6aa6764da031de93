/** Reads a file line by line in bounded memory, hashing it on the way. */
import { createHash } from "node:crypto";
import type { Digest } from "./source-file.ts";

/** A line without its line feed; null where it is longer than allowed. 1-based. */
export interface RawLine {
  readonly line: number;
  readonly bytes: Buffer | null;
  /** It stands in no list: the only value of its file. */
  readonly isAlone?: boolean;
}

const LF = 10;

/**
 * @param chunks of the file, in their order
 * @param longest bytes a line may have; of a longer one nothing is kept
 * @yields the lines that each chunk of the file completes; a last line needs no line feed
 * @returns number and sha256 of the bytes read
 * @throws what `chunks` throws
 */
export async function* lineBatches(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  longest: number,
): AsyncGenerator<RawLine[], Digest> {
  const hash = createHash("sha256");
  let bytes = 0;
  let line = 1;
  let pending: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) pending.push(part);
    else pending = [];
  };
  const complete = (): RawLine => {
    const whole = length > longest ? null : pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    pending = [];
    length = 0;
    return { line: line++, bytes: whole };
  };
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
    const batch: RawLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      batch.push(complete());
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  if (length > 0) yield [complete()];
  return { bytes, sha256: hash.digest("hex") };
}
