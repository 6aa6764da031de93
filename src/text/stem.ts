/** Reduces English words to their Porter stem; the one place that loads `natural`. */
import { createRequire } from "node:module";

/** The stemmer's own file: the package's root takes 670 ms to load and reads `.env` in the working folder. */
const { stem: porter } = createRequire(import.meta.url)("natural/lib/natural/stemmers/porter_stemmer.js") as {
  stem: (word: string) => string;
};

/**
 * Costs some microseconds: callers keep the stem of a word, as the matcher does for each of a vocabulary.
 *
 * @param word one word with straight apostrophes, in any case
 * @returns its stem by Porter's algorithm, small letters; a possessive `'s` is taken off first, so that
 * `carer` finds `carer's`
 */
export function stem(word: string): string {
  return porter(word.toLowerCase().replace(/'s$/, ""));
}
