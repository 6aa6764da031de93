/** All patterns of a codebook, each kept once, with what is needed to find them in a text. */
import type { NearPattern, Pattern, WordsPattern } from "../../model/codebook.ts";
import { compileRegex, type Regex } from "../../text/regex.ts";

/** How one pattern is found; patterns inside it by their number. */
export type Step =
  | { readonly kind: "words" }
  | { readonly kind: "regex"; readonly regex: Regex }
  | {
      readonly kind: "near";
      readonly ordered: boolean;
      readonly within: NearPattern["within"];
      readonly inside: NearPattern["inside"];
      readonly phrase: boolean;
      readonly left: number;
      readonly right: number;
    }
  | { readonly kind: "any"; readonly of: readonly number[] };

/** Gives the same number to patterns that are the same, whatever theme, term or bracket they stand in. */
export class Patterns {
  readonly steps: Step[] = [];
  /** The words to look for, in the order of their numbers among words. */
  readonly words: WordsPattern[] = [];
  /** Number of each of `words` among all patterns. */
  readonly numberOfWords: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** @returns the number of a pattern; those inside it have smaller ones */
  add(pattern: Pattern): number {
    switch (pattern.kind) {
      case "words":
        return this.#number(`w${JSON.stringify(pattern.words)}`, () => {
          this.numberOfWords.push(this.steps.length);
          this.words.push(pattern);
          return { kind: "words" };
        });
      case "regex":
        return this.#number(`r${pattern.ignoreCase} ${pattern.source}`, () => {
          const { regex, fault } = compileRegex(pattern.source, pattern.ignoreCase);
          if (fault) throw new Error(`A regular expression that cannot be read: ${pattern.source}`);
          return { kind: "regex", regex };
        });
      case "near": {
        const { ordered, within, inside, phrase = false } = pattern;
        const left = this.add(pattern.left);
        const right = this.add(pattern.right);
        return this.#number(`n${ordered} ${within} ${inside} ${phrase} ${left} ${right}`, () => {
          return { kind: "near", ordered, within, inside, phrase, left, right };
        });
      }
      case "any": {
        const of = pattern.of.map((each) => this.add(each));
        return this.#number(`a${of.join(" ")}`, () => ({ kind: "any", of }));
      }
    }
  }

  #number(key: string, make: () => Step): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const step = make();
    this.#numbers.set(key, this.steps.length);
    return this.steps.push(step) - 1;
  }
}
