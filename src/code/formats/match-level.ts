/** Moves how words are compared between a book and its top themes, for formats that say nothing of the whole book. */
import type { MatchOptions } from "../../model/codebook.ts";
import { type BookFile, type BookTheme, matchOf } from "./book-file.ts";
import type { BookReading, ThemeLines } from "./reading.ts";

/** The same book with its `match` in every top theme, which those below take it from. */
export function sinkMatch(file: BookFile, usual: MatchOptions): BookFile {
  if (file.match === undefined) return file;
  const match = matchOf(file, usual);
  return { ...file, themes: file.themes.map((theme) => ({ ...theme, match: matchOf(theme, match) })) };
}

/** The same book with the `match` that all its top themes share, if they do, said once. */
export function liftMatch(reading: BookReading): BookReading {
  const { file } = reading;
  const match = file?.themes[0]?.match;
  const text = JSON.stringify(match);
  if (!file || !match || !file.themes.every((theme) => JSON.stringify(theme.match) === text)) return reading;
  const lines = new Map<BookTheme, ThemeLines>(reading.lines);
  const themes = file.themes.map((theme) => {
    const { match: _, ...rest } = theme;
    const own = reading.lines.get(theme);
    if (own) lines.set(rest, own);
    return rest;
  });
  return { ...reading, file: { ...file, match, themes }, lines };
}
