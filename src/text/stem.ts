/** Reduces words to their stems, by the algorithm a codebook names; the one place that loads stemmers. */
import { createRequire } from "node:module";
import type { StemmerName } from "../model/stemmers.ts";

/**
 * Gives the stem of one word with straight apostrophes, in any case.
 * Costs some microseconds: callers keep the stem of a word, as the matcher does for each of a vocabulary.
 */
export interface Stemmer {
  (word: string): string;
  /**
   * Whether it changes the end of a word only: what the stem keeps is as in the word but for its last two
   * letters at most, and for `y` turned to `i`.
   */
  readonly keepsBeginning?: boolean;
}

const require = createRequire(import.meta.url);

/** A stemmer's own file: the package's root takes 670 ms to load and reads `.env` in the working folder. */
interface StemmerFile {
  readonly stem: (word: string) => string;
}

/** Loaded when first asked for: most runs need none of them, or one. */
const MAKERS: Readonly<Record<StemmerName, () => Stemmer>> = {
  porter: () => {
    const file = require("natural/lib/natural/stemmers/porter_stemmer.js") as StemmerFile;
    return keepingBeginnings((word) => file.stem(withoutPossessive(word)));
  },
  porter2: () => {
    const stemOf = require("wink-porter2-stemmer") as StemmerFile["stem"];
    // The package marks a `y` that is a consonant with a 3, so a 3 must look like some other sign to it.
    return keepingBeginnings((word) =>
      stemOf(withoutPossessive(word).replaceAll("3", THREE)).replaceAll(THREE, "3"),
    );
  },
  dutch: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_nl.js")),
  french: () => afterElision(require("natural/lib/natural/stemmers/porter_stemmer_fr.js")),
  german: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_de.js")),
  italian: () => afterElision(require("natural/lib/natural/stemmers/porter_stemmer_it.js")),
  norwegian: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_no.js")),
  portuguese: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_pt.js")),
  russian: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_ru.js")),
  spanish: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_es.js")),
  swedish: () => plain(require("natural/lib/natural/stemmers/porter_stemmer_sv.js")),
  none: () => keepingBeginnings((word) => word.toLowerCase()),
};

const THREE = "\uE003";

/**
 * @param name `porter`: Porter's algorithm of 1980; `porter2`: his later one for English, as Snowball has it;
 * `none`: a word is its own stem, only case is folded; the others: Snowball's algorithm of that language
 * @returns stems in small letters; the English ones take off a possessive `'s` first, so that `carer` finds
 * `carer's`, the French and the Italian one an article as in `l'école`
 */
export function stemmerOf(name: StemmerName): Stemmer {
  return MAKERS[name]();
}

function withoutPossessive(word: string): string {
  return word.toLowerCase().replace(/'s$/, "");
}

const plain =
  (file: StemmerFile): Stemmer =>
  (word) =>
    file.stem(word.toLowerCase()).toLowerCase();

const afterElision =
  (file: StemmerFile): Stemmer =>
  (word) =>
    file.stem(word.toLowerCase().replace(/^\p{L}{1,7}'(?=\p{L})/u, "")).toLowerCase();

const keepingBeginnings = (stem: (word: string) => string): Stemmer =>
  Object.assign(stem, { keepsBeginning: true });
