/** Writes out in each theme what a book says once for all of them, for formats that say nothing of a whole book. */
import type { BookFile, BookTheme } from "./book-file.ts";

/** @returns the same book, words beside which no hit counts in every theme that had them from the book */
export function plainBook(file: BookFile): BookFile {
  const { "not-after": notAfter, "not-before": notBefore, ...rest } = file;
  if (!notAfter && !notBefore) return file;
  const said = { ...(notAfter && { "not-after": notAfter }), ...(notBefore && { "not-before": notBefore }) };
  const written = (theme: BookTheme): BookTheme => ({
    ...said,
    ...theme,
    ...(theme.themes && { themes: theme.themes.map(written) }),
  });
  return { ...rest, themes: file.themes.map(written) };
}
