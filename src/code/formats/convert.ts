/** Converts a codebook from one format to another. */
import type { Codebook } from "../../model/codebook.ts";
import type { Problem } from "../../model/problem.ts";
import { type FormatName, formatNamed } from "./book-formats.ts";
import type { BookWorkbook } from "./book-workbook.ts";
import { detectFormat } from "./detect-format.ts";
import type { BookEncoding } from "./encoding-names.ts";
import type { Loss } from "./loss.ts";
import { readBook } from "./read-book.ts";
import { writeBook } from "./write-book.ts";

export interface ConvertedBook {
  /** Null when the source has any error. */
  readonly bytes: Uint8Array | null;
  readonly problems: readonly Problem[];
  /** What was lost in reading, then what was lost in writing. */
  readonly losses: readonly Loss[];
  /** What was read, ready to code with; null as the bytes are. */
  readonly codebook: Codebook | null;
}

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it
 * @param to the format to write
 * @param from the format it is in, where that is known
 * @param workbook what is in it, where it is a workbook
 * @param encoding as the user names it; null to tell it from the bytes
 */
export async function convert(
  bytes: Uint8Array,
  source: string,
  to: FormatName,
  from: FormatName = detectFormat(source, bytes),
  workbook: BookWorkbook | null = null,
  encoding: BookEncoding | null = null,
): Promise<ConvertedBook> {
  const { file, codebook, problems, losses } = await readBook(bytes, source, from, workbook, encoding);
  if (file === null) return { bytes: null, codebook: null, problems, losses };
  const untold =
    (await formatNamed(from).untold?.())?.(new TextDecoder(encoding ?? "utf-8").decode(bytes)) ?? [];
  const written = await writeBook(file, to);
  return { bytes: written.bytes, codebook, problems, losses: [...losses, ...untold, ...written.losses] };
}
