/** Recognises UTF-16 by its byte order mark, or by the NUL bytes that Latin letters leave in it. */

export type Utf16 = "utf-16le" | "utf-16be";

/** A sample is enough: text that is obviously UTF-16 is so from the start. */
const SAMPLE_BYTES = 4096;

/**
 * @param bytes the beginning of a file, or all of it
 * @returns the encoding, or null where nothing points to UTF-16; without a mark, every second byte of at
 * least half the characters must be NUL and no other byte may be
 */
export function guessUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  const nulls: [number, number] = [0, 0];
  for (let index = 0; index < end; index++) if (bytes[index] === 0) nulls[index % 2 === 0 ? 0 : 1]++;
  const half = end / 4;
  if (nulls[1] > 0 && nulls[1] >= half && nulls[0] === 0) return "utf-16le";
  if (nulls[0] > 0 && nulls[0] >= half && nulls[1] === 0) return "utf-16be";
  return null;
}
