/** Finds out, before a PDF is read, whether a stream in it unpacks to more than memory should hold. */

/** A blank sheet of A3, scanned in colour at 600 dots an inch, has 209 million bytes. */
export const MOST_UNPACKED = 256 * 1024 * 1024;

/** Deflate says at most 258 bytes with two bits (RFC 1951). */
const MOST_RATIO = 1032;

/** Whoever packs a stream more often has no text to tell. */
const MOST_LEVELS = 8;

/** How far before a stream its dictionary is looked for. */
const DICTIONARY_BYTES = 2048;

/**
 * pdf.js unpacks a stream as a whole, whatever it grows to; a few kilobytes, packed twice, grow to gigabytes. Only
 * deflated streams are looked into: no other way of packing comes near them.
 *
 * @param bytes the whole file
 * @returns whether there is a stream of more than {@link MOST_UNPACKED} bytes, or one that is packed without end
 */
export async function swells(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf("stream"); at >= 0; ) {
    const start = at + "stream".length + (file[at + "stream".length] === 13 ? 2 : 1);
    let next = start;
    if (isDeflated(file.subarray(start))) {
      const before = file.toString("latin1", Math.max(0, at - DICTIONARY_BYTES), at);
      const dictionary = before.slice(before.lastIndexOf("obj") + 1);
      const mark = file.indexOf("endstream", start);
      next = mark < 0 ? file.length : mark;
      const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
      const data = file.subarray(start, Math.max(next, start + length));
      if ((data.length * MOST_RATIO > MOST_UNPACKED || !isPlain(dictionary)) && (await grows(data)))
        return true;
    }
    at = file.indexOf("stream", next);
  }
  return false;
}

/** The header of zlib (RFC 1950). */
const isDeflated = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 15) === 8 && (method * 256 + flags) % 31 === 0;

/** A dictionary that plainly names one filter: then what is packed is not packed again. */
const isPlain = (dictionary: string): boolean =>
  !dictionary.includes("#") &&
  /\/Filter\s*\[?\s*\/Fl/.test(dictionary) &&
  (dictionary.match(/Decode|\/Fl\b/g) ?? []).length === 1;

async function grows(data: Uint8Array): Promise<boolean> {
  for (let levels = 1; levels <= MOST_LEVELS; levels++) {
    const { length, first } = await unpacked(data, levels);
    if (length > MOST_UNPACKED) return true;
    if (!isDeflated(first)) return false;
  }
  return true;
}

/** How long it is, as far as that matters, and how it begins; what is damaged is as long as what can be unpacked. */
async function unpacked(
  data: Uint8Array,
  levels: number,
): Promise<{ readonly length: number; readonly first: Uint8Array }> {
  let stream: ReadableStream<Uint8Array> = new Blob([data]).stream();
  for (let level = 0; level < levels; level++)
    stream = stream.pipeThrough(new DecompressionStream("deflate"));
  let length = 0;
  let first: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of stream) {
      if (length === 0) first = chunk;
      length += chunk.length;
      if (length > MOST_UNPACKED) break;
    }
  } catch {
    // Data that stops or is damaged: releases of Node call that by different names.
  }
  return { length, first };
}
