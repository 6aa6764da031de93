/** What the program knows of a format of codebooks: its names, what its files look like, its reader and its writer. */
import type { BookFile } from "./book-file.ts";
import type { BookSheet } from "./book-workbook.ts";
import type { BookWriter } from "./book-writer.ts";
import type { Fallback } from "./decode.ts";
import type { Loss } from "./loss.ts";
import type { BookReading, ReadBook } from "./reading.ts";

/** The beginning of a file whose name does not say what it is. */
export interface BookSample {
  /** Each byte as a character, without a byte order mark. */
  readonly start: string;
  /** The first line that is neither empty nor a comment. */
  readonly first: string;
  /** The first cell, where the file is a table with commas. */
  readonly firstCell: string;
  /** Of the file's name, in small letters. */
  readonly ending: string;
  /** The whole file, where it is a YAML map that has no key of a codebook of ours; else null. */
  readonly foreignMap: () => Readonly<Record<string, unknown>> | null;
}

/** @returns the plain tree and where its parts stood; our own codebooks are ready to code with at once */
export type BookReader = (text: string, source: string) => BookReading | ReadBook;

/** @returns as a {@link BookReader}, from the sheets of a workbook */
export type SheetsReader = (sheets: readonly BookSheet[], source: string) => BookReading;

/** @returns the file's text; what it cannot hold is told to the writer */
export type BookText = (file: BookFile, writer: BookWriter) => string;

export interface BookFormat<Name extends string = string> {
  readonly name: Name;
  /** What people call it. */
  readonly title: string;
  /** Endings of files, in small letters and without the dot, that say so by themselves. */
  readonly endings: readonly string[];
  /** Endings of another format under which its files stand, too: there they must look like it. */
  readonly alsoUnder?: readonly string[];
  readonly looksLike: (sample: BookSample) => boolean;
  /** Of several formats that a file looks like, the one with the surest signs is meant: 6 where no other has them. */
  readonly sureness: number;
  /** What its tool writes where it does not write Unicode. */
  readonly fallback: Fallback;
  /** What a comment stands between, where it has comments. */
  readonly comment?: readonly [open: string, close: string];
  /** Readers and writers are loaded with their first use. */
  readonly read: () => Promise<BookReader>;
  /** Of a format that stands in workbooks, too. */
  readonly readSheets?: () => Promise<SheetsReader>;
  readonly write: () => Promise<BookText>;
  /** What a text says that no plain tree holds, and that is told only where it is converted. */
  readonly untold?: () => Promise<(text: string) => readonly Loss[]>;
}
