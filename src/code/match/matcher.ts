/** Finds every place where one of many patterns matches a text's tokens, in one pass over them. */
import type { WordsPattern } from "../../model/codebook.ts";
import { withRoom } from "../../text/columns.ts";
import { type Stemmer, stemmerOf } from "../../text/stem.ts";
import { type Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { Automaton, DEAD, START, signsOf } from "./automaton.ts";
import { variants } from "./variants.ts";
import { WordClasses } from "./word-classes.ts";

/** Receives a match: the pattern's index in the list given, and its first and last token. */
export type OnMatch = (pattern: number, first: number, last: number) => void;

/**
 * Stems, wildcards and case are settled once for each distinct word; then each token costs one look-up of
 * what begins with it, and where something does, a step of the automaton for each word compared.
 */
export class Matcher {
  readonly #vocabulary = new Vocabulary();
  readonly #classes: WordClasses;
  readonly #automaton = new Automaton();
  /** For each word of the vocabulary its class, the signs of the class, and the state after it. */
  #classOf = new Int32Array(1024);
  #signsOf = new Int32Array(1024);
  #stateAfter = new Int32Array(1024);
  #classified = 0;

  /**
   * @param patterns words in a row
   * @param stem applied to the words of a text, where a pattern asks for stems; must keep what its type says
   */
  constructor(patterns: readonly WordsPattern[], stem: Stemmer = stemmerOf("porter")) {
    this.#classes = new WordClasses(stem);
    for (const [index, { words }] of patterns.entries()) {
      for (const run of variants(words)) {
        this.#automaton.add(
          run.map((word) => this.#classes.add(word)),
          index,
        );
      }
    }
  }

  /** The forms of the words that were met, by the numbers that tokens have. */
  get words(): readonly string[] {
    return this.#vocabulary.words;
  }

  /**
   * @param text any text
   * @param tokens columns to fill with the text's tokens, which the matches refer to
   * @param onMatch called for every match, overlapping ones included; by first token, then by length
   */
  find(text: string, tokens: Tokens, onMatch: OnMatch): void {
    tokenise(text, this.#vocabulary, tokens);
    this.#classify();
    const { length, words } = tokens;
    const automaton = this.#automaton;
    const { patternsOf } = this.#classes;
    const classOf = this.#classOf;
    const signs = this.#signsOf;
    const stateAfter = this.#stateAfter;
    for (let first = 0; first < length; first++) {
      let state = stateAfter[words[first]!]!;
      for (let last = first; state !== DEAD; ) {
        const { ends, endsFrom } = automaton;
        const to = endsFrom[state + 1]!;
        for (let end = endsFrom[state]!; end < to; end++) onMatch(ends[end]!, first, last);
        if (++last === length) break;
        const word = words[last]!;
        if ((automaton.signs[state]! & signs[word]!) === 0) break;
        state = automaton.step(state, classOf[word]!, patternsOf);
      }
    }
  }

  /** Finds the class of the words that were not met before. */
  #classify(): void {
    const { words } = this.#vocabulary;
    const classes = this.#classes;
    this.#classOf = withRoom(this.#classOf, words.length);
    this.#signsOf = withRoom(this.#signsOf, words.length);
    this.#stateAfter = withRoom(this.#stateAfter, words.length);
    for (; this.#classified < words.length; this.#classified++) {
      const kind = classes.classOf(words[this.#classified]!);
      this.#classOf[this.#classified] = kind;
      this.#signsOf[this.#classified] = signsOf(classes.patternsOf[kind]!);
      this.#stateAfter[this.#classified] =
        kind === 0 ? DEAD : this.#automaton.step(START, kind, classes.patternsOf);
    }
  }
}
