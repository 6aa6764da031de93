/** Sorts words into classes: two words are in one class if the same word patterns match both. */

import { inflectionsOf } from "../../cues/inflections.ts";
import type { WordPattern } from "../../model/codebook.ts";
import { matchesGlob } from "../../text/glob.ts";
import type { Stemmer } from "../../text/stem.ts";

/** Longest stretch of letters compared before a word is stemmed. */
const LONGEST_PREFIX = 8;

/** Holds all word patterns of a matcher, each known by a number, and finds those that match one word. */
export class WordClasses {
  /** Numbers of the patterns that match the words of a class; class 0 are the words that match none. */
  readonly patternsOf: number[][] = [[]];
  readonly #numbers = new Map<string, number>();
  readonly #classes = new Map<string, number>([["", 0]]);
  readonly #stems = new Map<string, number>();
  readonly #stemPrefixes = new Set<string>();
  /** Patterns of inflected words by each of their forms. */
  readonly #inflected = new Map<string, number[]>();
  readonly #forms = { fold: new Map<string, number>(), keep: new Map<string, number>() };
  /** Forms that are found with a possessive 's, too. */
  readonly #possessives = { fold: new Map<string, number>(), keep: new Map<string, number>() };
  /** Globs whose only wildcard is a `*` at the end, by what stands before it. */
  readonly #prefixes = { fold: new Map<string, number>(), keep: new Map<string, number>() };
  readonly #globs: { readonly glob: string; readonly fold: boolean; readonly number: number }[] = [];
  readonly #stem: Stemmer;

  constructor(stem: Stemmer) {
    this.#stem = stem;
  }

  /** @returns the number of the pattern, new or the same as that of one that matches the same words */
  add(pattern: WordPattern): number {
    const text = comparable(pattern, this.#stem);
    const isPossessive = pattern.kind === "form" && pattern.possessive === true;
    const key = `${pattern.kind}${isPossessive ? "'s" : ""} ${"case" in pattern ? pattern.case : ""} ${text}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    if (pattern.kind === "stem") {
      this.#stems.set(text, number);
      this.#stemPrefixes.add(prefixOf(text));
    } else if (pattern.kind === "inflect") {
      for (const form of inflectionsOf(text)) {
        const numbers = this.#inflected.get(form);
        if (numbers) numbers.push(number);
        else this.#inflected.set(form, [number]);
      }
    } else if (pattern.kind === "form") {
      (isPossessive ? this.#possessives : this.#forms)[pattern.case].set(text, number);
    } else if (/^[^*?]+\*$/.test(text)) this.#prefixes[pattern.case].set(text.slice(0, -1), number);
    else this.#globs.push({ glob: text, fold: pattern.case === "fold", number });
    return number;
  }

  /** @returns the number of the class of `word`, from 0 on */
  classOf(word: string): number {
    const folded = word.toLowerCase();
    const found = [this.#forms.fold.get(folded), this.#forms.keep.get(word), this.#stemMatch(folded)];
    found.push(
      ...inflectionMatches(this.#inflected, folded),
      ...withPossessive(this.#possessives.fold, folded),
      ...withPossessive(this.#possessives.keep, word),
    );
    found.push(...prefixMatches(this.#prefixes.fold, folded), ...prefixMatches(this.#prefixes.keep, word));
    for (const { glob, fold, number } of this.#globs) {
      if (matchesGlob(glob, fold ? folded : word)) found.push(number);
    }
    const patterns = found.filter((number) => number !== undefined).sort((a, b) => a - b);
    const key = patterns.join(",");
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    this.#classes.set(key, this.patternsOf.length);
    return this.patternsOf.push(patterns) - 1;
  }

  /** Stemming is slow: where that can be said, a word is stemmed only if it begins as the stem of some term does. */
  #stemMatch(folded: string): number | undefined {
    if (this.#stems.size === 0) return undefined;
    if (!this.#stem.keepsBeginning) return this.#stems.get(this.#stem(folded));
    const start = folded.slice(0, LONGEST_PREFIX).replaceAll("y", "i");
    for (let length = start.length; length > 0; length--) {
      if (this.#stemPrefixes.has(start.slice(0, length))) return this.#stems.get(this.#stem(folded));
    }
    return undefined;
  }
}

/** What is compared with a word: its stem, or the pattern in the case that counts. */
function comparable(pattern: WordPattern, stem: Stemmer): string {
  if (pattern.kind === "stem") return stem(pattern.word);
  const text = pattern.kind === "glob" ? pattern.glob : pattern.word;
  return pattern.kind === "inflect" || pattern.case === "fold" ? text.toLowerCase() : text;
}

/** The word as it stands, and without the `'s` of a possessive. */
function inflectionMatches(
  inflected: ReadonlyMap<string, readonly number[]>,
  word: string,
): readonly number[] {
  if (inflected.size === 0) return [];
  const own = inflected.get(word) ?? [];
  if (!word.endsWith("'s")) return own;
  return [...new Set([...own, ...(inflected.get(word.slice(0, -2)) ?? [])])];
}

/**
 * The letters every word with that stem begins with, where {@link Stemmer} promises so: both of Porter's
 * algorithms change the end only, and of what they leave at most the last two letters (`possibility`,
 * `possibl`; `dying`, `die`), or `y` to `i`.
 */
function prefixOf(stemmed: string): string {
  const length = Math.min(LONGEST_PREFIX, Math.max(2, stemmed.length - 2));
  return stemmed.slice(0, length).replaceAll("y", "i");
}

function withPossessive(forms: ReadonlyMap<string, number>, word: string): (number | undefined)[] {
  return [forms.get(word), /'s$/i.test(word) ? forms.get(word.slice(0, -2)) : undefined];
}

function prefixMatches(prefixes: ReadonlyMap<string, number>, word: string): number[] {
  if (prefixes.size === 0) return [];
  const found: number[] = [];
  for (let length = 1; length <= word.length; length++) {
    const number = prefixes.get(word.slice(0, length));
    if (number !== undefined) found.push(number);
  }
  return found;
}
