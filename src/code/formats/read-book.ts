/** Reads a codebook of any format: bytes in; the codebook, or all that is wrong, and all that could not be kept. */
import { codebookOf } from "./book-codebook.ts";
import type { BookReader } from "./book-format.ts";
import { type FormatName, formatNamed } from "./book-formats.ts";
import type { BookWorkbook } from "./book-workbook.ts";
import { decodeBook } from "./decode.ts";
import { detectFormat } from "./detect-format.ts";
import type { Loss } from "./loss.ts";
import type { BookReading, ReadBook } from "./reading.ts";

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it: the extension counts for the format
 * @param format where it is known
 * @param workbook what is in it, where it is a workbook
 * @returns the codebook and the plain tree; or every problem at once, with line and column where there is one
 */
export async function readBook(
  bytes: Uint8Array,
  source: string,
  format: FormatName = detectFormat(source, bytes),
  workbook: BookWorkbook | null = null,
): Promise<ReadBook> {
  const { readSheets } = formatNamed(format);
  if (workbook !== null && readSheets !== undefined) {
    const { sheets, said, problem } = workbook;
    if (problem !== null) return { file: null, codebook: null, problems: [problem], losses: [] };
    const losses = said.map((one) => ({ format, path: "", ...one }));
    return finished((await readSheets())(sheets, source), source, losses);
  }
  return bookRead(await formatNamed(format).read(), bytes, source, format);
}

/** The same with the format's reader at hand. */
export function bookRead(read: BookReader, bytes: Uint8Array, source: string, format: FormatName): ReadBook {
  const { text, guessed, problem } = decodeBook(bytes, source, formatNamed(format).fallback);
  if (text === null) return { file: null, codebook: null, problems: [problem!], losses: [] };
  const reading = read(text, source);
  if ("codebook" in reading) return reading;
  return finished(reading, source, guessed ? [guess(format, guessed)] : []);
}

/** @param before - what was lost before it was read */
function finished(reading: BookReading, source: string, before: readonly Loss[]): ReadBook {
  const losses = [...before, ...reading.losses];
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
