/** The names of the formats a codebook can be read from and written to. */
import { BOOK_FORMATS, type FormatName, formatNamed } from "./book-formats.ts";

export type { FormatName } from "./book-formats.ts";

export const FORMATS: readonly FormatName[] = BOOK_FORMATS.map(({ name }) => name);

/** For people: what each is called. */
export const FORMAT_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  BOOK_FORMATS.map(({ name, title }) => [name, title]),
);

/** @returns what stands after the last dot of a file's name, in small letters */
export const endingOfBook = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** @returns whether a file of this name is a workbook, which is read and never written */
export const isWorkbookName = (path: string): boolean =>
  formatNamed("themes").endings.includes(endingOfBook(path));

/** @returns the format that a file of this name has most likely, or null where its ending says nothing */
export const formatOfName = (path: string): FormatName | null =>
  BOOK_FORMATS.find(({ endings }) => endings.includes(endingOfBook(path)))?.name ?? null;
