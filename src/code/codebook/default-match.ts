/** How plain words are compared where neither the theme nor the codebook says so. */
import type { MatchOptions } from "../../model/codebook.ts";
import { servedLanguage } from "../../text/languages.ts";

/** In English, where nothing else is said. */
export const DEFAULT_MATCH: MatchOptions = { words: "inflect", case: "fold" };

/**
 * @param book its language and stemmer as written: who names a stemmer wants stems
 * @returns inflections in English, stems in the other languages that are served, else the words as written
 */
export function defaultMatch(book: {
  readonly language?: string | undefined;
  readonly stemmer?: string | undefined;
}): MatchOptions {
  if (book.stemmer !== undefined) return { ...DEFAULT_MATCH, words: "stem" };
  return { ...DEFAULT_MATCH, words: servedLanguage(book.language ?? "en")?.words ?? "form" };
}
