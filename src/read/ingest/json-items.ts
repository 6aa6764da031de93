/** Parts a JSON array into its items in bounded memory, hashing the file on the way; an object alone is one item. */
import { createHash } from "node:crypto";
import type { RawLine } from "./line-batches.ts";
import type { Digest } from "./source-file.ts";

const [LF, QUOTE, ESCAPE, COMMA, SPACE] = [10, 34, 92, 44, 32] as const;
const [ARRAY, END_ARRAY, OBJECT, END_OBJECT] = [91, 93, 123, 125] as const;

/**
 * @param chunks of the file, in their order
 * @param longest bytes an item may have; of a longer one nothing is kept
 * @yields the items that each chunk completes, with the line on which each begins; what stands between them and is no
 * item, too, so that it is refused
 */
export async function* jsonItems(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  longest: number,
): AsyncGenerator<RawLine[], Digest> {
  const hash = createHash("sha256");
  let bytes = 0;
  const cutter = startCutter(longest);
  for await (const chunk of chunks) {
    hash.update(chunk);
    const isFirst = bytes === 0;
    bytes += chunk.length;
    const text =
      isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
    const items = cutter.cut(text);
    if (items.length > 0) yield items;
  }
  const last = cutter.end();
  if (last.length > 0) yield last;
  return { bytes, sha256: hash.digest("hex") };
}

function startCutter(longest: number) {
  let [line, begun, depth, length] = [1, 1, 0, 0];
  let [isInArray, isInText, isEscaped, isOpen] = [false, false, false, false];
  let parts: Buffer[] = [];
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const close = (): RawLine => {
    const item = { line: begun, bytes: length > longest ? null : Buffer.concat(parts), isAlone: !isInArray };
    [parts, length, isOpen] = [[], 0, false];
    return item;
  };
  const isBetween = (byte: number): boolean =>
    byte <= SPACE || (isInArray && (byte === COMMA || byte === END_ARRAY));
  return {
    cut(chunk: Buffer): RawLine[] {
      const items: RawLine[] = [];
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]!;
        if (byte === LF) line++;
        if (!isOpen) {
          if (byte === ARRAY && !isInArray) isInArray = true;
          else if (!isBetween(byte)) [isOpen, begun, from, depth] = [true, line, at, 0];
          if (!isOpen) continue;
        }
        if (isInText) {
          if (isEscaped) isEscaped = false;
          else if (byte === ESCAPE) isEscaped = true;
          else if (byte === QUOTE) isInText = false;
        } else if (byte === QUOTE) isInText = true;
        else if (byte === OBJECT || byte === ARRAY) depth++;
        else if (byte === END_OBJECT || (byte === END_ARRAY && depth > 0)) depth--;
        const isEnd =
          depth === 0 && !isInText && (byte === END_OBJECT || byte === END_ARRAY || byte === COMMA);
        if (!isEnd) continue;
        keep(chunk.subarray(from, byte === COMMA ? at : at + 1));
        items.push(close());
      }
      if (isOpen) {
        keep(Buffer.from(chunk.subarray(from)));
      }
      return items;
    },
    end: (): RawLine[] => (isOpen ? [close()] : []),
  };
}
