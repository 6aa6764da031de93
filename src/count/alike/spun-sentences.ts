/** Cuts texts into sentences of numbered words, by which templates are learned and texts are fitted to them. */
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";

/** Words of a sentence; a longer one is cut, so that no text takes long to align. */
const LONGEST = 100;

/** Behind a colon, a question mark, a tab, a bar or an equals sign stands an answer. */
export const LABEL = 1;
export const LINE_END = 2;

export interface LetterSentence {
  /** Numbers of words, case folded. */
  readonly words: Int32Array;
  /** Offsets into the text, of each word. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands before a word: `LABEL`, `LINE_END` or 0. */
  readonly marks: Uint8Array;
}

/** Words of all texts that it reads have the same numbers. */
export class SentenceReader {
  /** By number, case folded. */
  readonly words: string[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #numbers = new Map<string, number>();
  readonly #folded: number[] = [];
  #tokens = new Tokens();

  /** @returns the sentences of a text, in order */
  read(text: string): readonly LetterSentence[] {
    const { length, starts, ends, words, sentences } = tokenise(text, this.#vocabulary, this.#tokens);
    this.#fold();
    const found: LetterSentence[] = [];
    for (let from = 0; from < length; ) {
      let to = from + 1;
      while (to < length && sentences[to] === sentences[from] && to - from < LONGEST) to++;
      const marks = new Uint8Array(to - from);
      for (let at = Math.max(1, from); at < to; at++)
        marks[at - from] = markIn(text.slice(ends[at - 1], starts[at]));
      found.push({
        words: words.slice(from, to).map((word) => this.#folded[word]!),
        starts: starts.slice(from, to),
        ends: ends.slice(from, to),
        marks,
      });
      from = to;
    }
    if (length > 1 << 16) this.#tokens = new Tokens();
    return found;
  }

  #fold(): void {
    const { words } = this.#vocabulary;
    for (let at = this.#folded.length; at < words.length; at++) {
      const folded = words[at]!.toLowerCase();
      let number = this.#numbers.get(folded);
      if (number === undefined) {
        number = this.words.push(folded) - 1;
        this.#numbers.set(folded, number);
      }
      this.#folded.push(number);
    }
  }
}

function markIn(between: string): number {
  if (between === " ") return 0;
  if (/[:?\t|=]/u.test(between)) return LABEL;
  return /[\n\r]/u.test(between) ? LINE_END : 0;
}
