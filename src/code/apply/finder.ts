/** Finds the places of every pattern of a codebook in one text after another. */

import type { Codebook } from "../../model/codebook.ts";
import type { Stemmer } from "../../text/stem.ts";
import { Tokens } from "../../text/tokens.ts";
import { Matcher } from "../match/matcher.ts";
import { nearPairs } from "./near.ts";
import type { Patterns } from "./patterns.ts";
import { regexSpans } from "./regex-spans.ts";
import { type RegexView, regexView } from "./regex-view.ts";
import { tokenSentences } from "./sentences.ts";
import { bySpan, distinctSpans, type TokenSpan } from "./span.ts";
import { tokenParagraphs } from "./units.ts";

/** Whether words at a place may count. */
export type MayCount = (span: TokenSpan) => boolean;

export class Finder {
  /** Of the text read last. */
  readonly tokens = new Tokens();
  readonly #patterns: Patterns;
  readonly #matcher: Matcher;
  /** Whether the places of a pattern are asked for by its number, or by a pattern it is part of. */
  readonly #kept: ReadonlySet<number>;
  /** Places of words that are kept, by the number of their pattern. */
  readonly #found: TokenSpan[][] = [];
  readonly #known: (readonly TokenSpan[] | undefined)[] = [];
  readonly #isInSentence: boolean;
  #text = "";
  #view: RegexView | null = null;
  #paragraphs: Int32Array | null = null;
  #sentences: Int32Array | null = null;

  /**
   * @param patterns complete: none may be added later
   * @param phrases whether the words of a phrase must stand in one sentence
   * @param asked numbers of the patterns whose places will be asked for, of words only where they are a part
   */
  constructor(
    patterns: Patterns,
    stem: Stemmer,
    asked: readonly number[],
    phrases: Codebook["phrases"] = "anywhere",
  ) {
    this.#patterns = patterns;
    this.#isInSentence = phrases === "sentence";
    this.#matcher = new Matcher(patterns.words, stem);
    const kept = new Set<number>();
    const rest = [...asked];
    for (let number = rest.pop(); number !== undefined; number = rest.pop()) {
      if (kept.has(number)) continue;
      kept.add(number);
      const step = patterns.steps[number]!;
      if (step.kind === "near") rest.push(step.left, step.right);
      if (step.kind === "any") rest.push(...step.of);
    }
    this.#kept = kept;
  }

  /** Reads a text, and calls `onWords` for every place where words match, whatever pattern they are part of. */
  read(text: string, onWords: (pattern: number, first: number, last: number) => void): void {
    for (const number of this.#kept) this.#found[number] = [];
    this.#known.length = 0;
    this.#text = text;
    this.#view = null;
    this.#paragraphs = null;
    this.#sentences = null;
    const { numberOfWords } = this.#patterns;
    this.#matcher.find(text, this.tokens, (words, first, last) => {
      if (this.#isInSentence && last > first && this.#isParted(first, last)) return;
      const number = numberOfWords[words]!;
      if (this.#kept.has(number)) this.#found[number]!.push({ first, last });
      onWords(number, first, last);
    });
  }

  /**
   * @param number of a pattern that was announced
   * @param allowed words and expressions elsewhere are left out before any are paired; null: all may count
   * @returns the places in the text read last, in order
   */
  places(number: number, allowed: MayCount | null): readonly TokenSpan[] {
    if (allowed) return this.#evaluate(number, allowed);
    this.#known[number] ??= this.#evaluate(number, null);
    return this.#known[number];
  }

  /** @returns for every token of the text read last the number of its sentence */
  sentences(): Int32Array {
    this.#sentences ??= tokenSentences(this.#text, this.tokens, this.#matcher.words);
    return this.#sentences;
  }

  #evaluate(number: number, allowed: MayCount | null): readonly TokenSpan[] {
    const step = this.#patterns.steps[number]!;
    switch (step.kind) {
      case "words": {
        const found = this.#found[number]!;
        return allowed ? found.filter(allowed) : found;
      }
      case "regex": {
        if (allowed) return this.places(number, null).filter(allowed);
        this.#view ??= regexView(this.#text, this.tokens, this.#matcher.words);
        return regexSpans(step.regex, this.#view, this.tokens);
      }
      case "any":
        return distinctSpans(step.of.flatMap((part) => this.places(part, allowed)).sort(bySpan));
      case "near": {
        const { within, ordered, inside } = step;
        const reach = typeof within === "number" ? within : Number.POSITIVE_INFINITY;
        const phraseUnit = step.phrase && this.#isInSentence ? "sentence" : inside;
        const unit = typeof within === "number" ? phraseUnit : within;
        const units = unit ? this.#units(unit) : null;
        const left = this.places(step.left, allowed);
        const right = left.length > 0 ? this.places(step.right, allowed) : [];
        return nearPairs(left, right, { ordered, reach, units });
      }
    }
  }

  /** Whether a sentence ends between the two tokens. */
  #isParted(first: number, last: number): boolean {
    const sentences = this.sentences();
    return sentences[first] !== sentences[last];
  }

  #units(unit: "sentence" | "paragraph"): Int32Array {
    if (unit === "sentence") return this.sentences();
    this.#paragraphs ??= tokenParagraphs(this.#text, this.tokens);
    return this.#paragraphs;
  }
}
