/** Reads lists as they are written in a source file: words between spaces, phrases between commas. */

export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);

export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));

export const phraseList = (phrases: string): readonly string[] =>
  phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
