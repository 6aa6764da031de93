/** Opens a codebook for coding: ours at once, another program's through its reader, which is loaded only then. */
import { parseCodebook } from "../codebook/codebook.ts";
import type { BookWorkbook } from "./book-workbook.ts";
import { decodeBook } from "./decode.ts";
import { detectFormat } from "./detect-format.ts";
import type { ReadBook } from "./reading.ts";

/**
 * @param bytes the whole file
 * @param source its path as the user would recognise it
 * @param workbook what is in it, where it is a workbook
 * @returns as {@link ReadBook}, without the plain tree
 */
export async function openBook(
  bytes: Uint8Array,
  source: string,
  workbook: BookWorkbook | null = null,
): Promise<Omit<ReadBook, "file">> {
  const format = detectFormat(source, bytes);
  if (format !== "yaml") return (await import("./read-book.ts")).readBook(bytes, source, format, workbook);
  const { text, problem } = decodeBook(bytes, source, null);
  if (text === null) return { codebook: null, problems: [problem!], losses: [] };
  return { ...parseCodebook(text, source), losses: [] };
}
