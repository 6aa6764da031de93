/** Writes a codebook in any format: the plain tree in; bytes, and all that the format could not hold, out. */
import type { BookFile } from "./book-file.ts";
import type { BookText } from "./book-format.ts";
import { type FormatName, formatNamed } from "./book-formats.ts";
import { BookWriter } from "./book-writer.ts";
import type { Loss } from "./loss.ts";
import { plainBook } from "./plain-book.ts";
import { withoutLists } from "./without-lists.ts";

export interface WrittenBook {
  /** UTF-8; the same for the same book every time. */
  readonly bytes: Uint8Array;
  readonly losses: readonly Loss[];
}

/** @returns the file, and each thing in the book that the format cannot hold */
export async function writeBook(file: BookFile, format: FormatName): Promise<WrittenBook> {
  return bookWritten(await formatNamed(format).write(), file, format);
}

/** The same with the format's writer at hand. */
export function bookWritten(write: BookText, file: BookFile, format: FormatName): WrittenBook {
  const writer = new BookWriter(format);
  const text = write(format === "yaml" ? file : plainBook(withoutLists(file)), writer);
  if (format !== "yaml")
    for (const name of Object.keys(file.lists ?? {}))
      writer.lose("", `the list \`@${name}\``, "its terms, in brackets wherever it is used");
  return { bytes: new TextEncoder().encode(text), losses: writer.losses };
}
