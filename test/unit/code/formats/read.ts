/** Reads sample texts as files of a format, and shows books and losses in short. */
import type { BookFile, BookTheme } from "#src/code/formats/book-file.ts";
import { textOf, weightOf } from "#src/code/formats/book-file.ts";
import { BOOK_FORMATS, type FormatName } from "#src/code/formats/book-formats.ts";
import { detectFormat } from "#src/code/formats/detect-format.ts";
import { bookRead } from "#src/code/formats/read-book.ts";
import type { ReadBook } from "#src/code/formats/reading.ts";
import { bookWritten, type WrittenBook } from "#src/code/formats/write-book.ts";

/** Reader and writer of every format, loaded once. */
const CODE = new Map(
  await Promise.all(
    BOOK_FORMATS.map(
      async ({ name, read, write }) => [name, { read: await read(), write: await write() }] as const,
    ),
  ),
);

export const readBook = (bytes: Uint8Array, source: string, format = detectFormat(source, bytes)): ReadBook =>
  bookRead(CODE.get(format)!.read, bytes, source, format);

export const writeBook = (file: BookFile, format: FormatName): WrittenBook =>
  bookWritten(CODE.get(format)!.write, file, format);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (text: string, source: string, format?: FormatName): ReadBook =>
  readBook(bytesOf(text), source, format);

/** `Label: term, term × 2` a theme, those below it indented. */
export function outline(file: BookFile | null): readonly string[] {
  const show = (theme: BookTheme, indent: string): readonly string[] => [
    `${indent}${theme.label}${theme.terms ? `: ${theme.terms.map((term) => textOf(term) + (weightOf(term) === 1 ? "" : ` × ${weightOf(term)}`)).join(", ")}` : ""}${theme.rule ? ` if ${theme.rule}` : ""}${theme["at-least"] ? ` at least ${theme["at-least"]}` : ""}`,
    ...(theme.themes ?? []).flatMap((child) => show(child, `${indent}  `)),
  ];
  return file?.themes.flatMap((theme) => show(theme, "")) ?? [];
}

/** `line:column path: what → kept`. */
export const lossesOf = ({ losses }: Pick<ReadBook, "losses">): readonly string[] =>
  losses.map(({ line, column, path, what, kept }) => {
    const place = line === undefined ? "" : `${line}${column === undefined ? "" : `:${column}`} `;
    return `${place}${path && `${path}: `}${what} → ${kept}`;
  });

/** `line:column found`. */
export const problemsOf = ({ problems }: Pick<ReadBook, "problems">): readonly string[] =>
  problems.map(({ place, found }) => `${place.line ?? ""}:${place.column ?? ""} ${found}`);

export function written(file: BookFile, format: FormatName): { text: string; losses: readonly string[] } {
  const { bytes, losses } = writeBook(file, format);
  return { text: new TextDecoder().decode(bytes), losses: lossesOf({ losses }) };
}
