/** Reduces English words to their stems, by the algorithm a codebook names; the one place that loads stemmers. */
import { createRequire } from "node:module";

/**
 * Gives the stem of one word with straight apostrophes, in any case. It changes the end of a word only: what
 * the stem keeps is as in the word but for its last two letters at most, and for `y` turned to `i`.
 * Costs some microseconds: callers keep the stem of a word, as the matcher does for each of a vocabulary.
 */
export type Stemmer = (word: string) => string;

export const STEMMERS = ["porter", "porter2", "none"] as const;

export type StemmerName = (typeof STEMMERS)[number];

const require = createRequire(import.meta.url);

/** Loaded when first asked for: most runs need one of them. */
const MAKERS: Readonly<Record<StemmerName, () => Stemmer>> = {
  porter: () => {
    // The stemmer's own file: the package's root takes 670 ms to load and reads `.env` in the working folder.
    const file = require("natural/lib/natural/stemmers/porter_stemmer.js") as { stem: Stemmer };
    return (word) => file.stem(withoutPossessive(word));
  },
  porter2: () => {
    const stemOf = require("wink-porter2-stemmer") as Stemmer;
    // The package marks a `y` that is a consonant with a 3, so a 3 must look like some other sign to it.
    return (word) => stemOf(withoutPossessive(word).replaceAll("3", THREE)).replaceAll(THREE, "3");
  },
  none: () => (word) => word.toLowerCase(),
};

const THREE = "\uE003";

/**
 * @param name `porter`: Porter's algorithm of 1980; `porter2`: his later one for English, as Snowball has it;
 * `none`: a word is its own stem, only case is folded
 * @returns stems in small letters; both algorithms take off a possessive `'s` first, so that `carer` finds
 * `carer's`
 */
export function stemmerOf(name: StemmerName): Stemmer {
  return MAKERS[name]();
}

function withoutPossessive(word: string): string {
  return word.toLowerCase().replace(/'s$/, "");
}
