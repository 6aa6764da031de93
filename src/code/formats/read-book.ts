/** Reads a codebook of any format: bytes in; the codebook, or all that is wrong, and all that could not be kept. */
import { codebookOf } from "./book-codebook.ts";
import type { BookReader } from "./book-format.ts";
import { type FormatName, formatNamed } from "./book-formats.ts";
import { decodeBook } from "./decode.ts";
import { detectFormat } from "./detect-format.ts";
import type { Loss } from "./loss.ts";
import type { ReadBook } from "./reading.ts";

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it: the extension counts for the format
 * @param format where it is known
 * @returns the codebook and the plain tree; or every problem at once, with line and column where there is one
 */
export async function readBook(
  bytes: Uint8Array,
  source: string,
  format: FormatName = detectFormat(source, bytes),
): Promise<ReadBook> {
  return bookRead(await formatNamed(format).read(), bytes, source, format);
}

/** The same with the format's reader at hand. */
export function bookRead(read: BookReader, bytes: Uint8Array, source: string, format: FormatName): ReadBook {
  const { text, guessed, problem } = decodeBook(bytes, source, formatNamed(format).fallback);
  if (text === null) return { file: null, codebook: null, problems: [problem!], losses: [] };
  const reading = read(text, source);
  if ("codebook" in reading) return reading;
  const losses = guessed ? [guess(format, guessed), ...reading.losses] : reading.losses;
  if (reading.file === null) return { file: null, codebook: null, problems: reading.problems, losses };
  const { codebook, problems } = codebookOf(reading, source);
  return { file: codebook && reading.file, codebook, problems, losses };
}

function guess(format: FormatName, encoding: string): Loss {
  return {
    format,
    path: "",
    what: "bytes that are not UTF-8",
    kept: `as ${encoding}: check that accents came out right`,
  };
}
