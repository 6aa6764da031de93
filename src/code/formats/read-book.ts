/** Reads a codebook of any format: bytes in; the codebook, or all that is wrong, and all that could not be kept. */
import { codebookOf } from "./book-codebook.ts";
import type { BookReader } from "./book-format.ts";
import { type FormatName, formatNamed } from "./book-formats.ts";
import type { BookWorkbook } from "./book-workbook.ts";
import { decodeBook } from "./decode.ts";
import { decodeNamed } from "./decode-named.ts";
import { detectFormat } from "./detect-format.ts";
import type { BookEncoding } from "./encoding-names.ts";
import type { Loss } from "./loss.ts";
import type { BookReading, ReadBook } from "./reading.ts";

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it: the extension counts for the format
 * @param format where it is known
 * @param workbook what is in it, where it is a workbook
 * @param encoding as the user names it; null to tell it from the bytes. A workbook says its own
 * @returns the codebook and the plain tree; or every problem at once, with line and column where there is one
 */
export async function readBook(
  bytes: Uint8Array,
  source: string,
  format: FormatName = detectFormat(source, bytes),
  workbook: BookWorkbook | null = null,
  encoding: BookEncoding | null = null,
): Promise<ReadBook> {
  const { readSheets } = formatNamed(format);
  if (workbook !== null && readSheets !== undefined) {
    const { sheets, said, problem } = workbook;
    if (problem !== null) return { file: null, codebook: null, problems: [problem], losses: [] };
    const losses = said.map((one) => ({ format, path: "", ...one }));
    return finished((await readSheets())(sheets, source), source, losses);
  }
  return bookRead(await formatNamed(format).read(), bytes, source, format, encoding);
}

/** The same with the format's reader at hand. */
export function bookRead(
  read: BookReader,
  bytes: Uint8Array,
  source: string,
  format: FormatName,
  encoding: BookEncoding | null = null,
): ReadBook {
  const { text, losses, problem } = decoded(bytes, source, format, encoding);
  if (text === null) return { file: null, codebook: null, problems: [problem!], losses: [] };
  const reading = read(text, source);
  if ("codebook" in reading) return { ...reading, losses: [...losses, ...reading.losses] };
  return finished(reading, source, losses);
}

/** In the encoding that is named, else in the one that the bytes prove, else in the one that is likely. */
function decoded(bytes: Uint8Array, source: string, format: FormatName, encoding: BookEncoding | null) {
  if (encoding === null) {
    const { text, guessed, problem } = decodeBook(bytes, source, formatNamed(format).fallback);
    return { text, problem, losses: guessed ? [guess(format, guessed)] : [] };
  }
  const { text, doubt, problem } = decodeNamed(bytes, source, encoding);
  const kept = "the text as it was read: check `--encoding`";
  return { text, problem, losses: doubt === null ? [] : [{ format, path: "", what: doubt, kept }] };
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
    kept: `as ${encoding}: check that accents came out right, or name it with \`codebook convert --encoding\``,
  };
}
