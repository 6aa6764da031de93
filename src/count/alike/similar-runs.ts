/** Turns a text into hashes of its runs of five words, by which texts are compared. */
import { withRoom } from "../../text/columns.ts";
import { Tokens, tokenise } from "../../text/tokens.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { rangeHash } from "./similar-hash.ts";

/** Words of a run; a text of fewer words is one run. */
export const RUN_WORDS = 5;

/** More distinct words than most corpora have, and more words than any but a hostile response has. */
const MANY = 1 << 17;

/** The runs of one text after another; case, punctuation, white space and line breaks change no hash. */
export class WordRuns {
  /** The words of the text that was read last. */
  readonly tokens = new Tokens();
  /** Of that text, run `n` begins with word `n`; only the first `length` entries count. */
  hashes = new Int32Array(0);
  length = 0;
  readonly #vocabulary = new Vocabulary();
  /** Hash of each word of the vocabulary, so that a word is folded and hashed once. */
  #hashOfWord = new Int32Array(0);
  #lettersOfWord = new Uint8Array(0);
  #hashed = 0;
  /** Hash of each word of that text, and how many letters it has; only the first `tokens.length` entries count. */
  words = new Int32Array(0);
  letters = new Uint8Array(0);

  /** Whether it holds so much that a new one should read the next text, which gives the same hashes. */
  get isLarge(): boolean {
    return this.#hashed > MANY || this.hashes.length > MANY;
  }

  /** Reads the runs of `text`, and overwrites those of the text before. */
  read(text: string): void {
    const { length, words } = tokenise(text, this.#vocabulary, this.tokens);
    this.#hashNewWords();
    this.words = withRoom(this.words, length);
    this.letters = withRoom(this.letters, length);
    for (let word = 0; word < length; word++) {
      this.words[word] = this.#hashOfWord[words[word]!]!;
      this.letters[word] = this.#lettersOfWord[words[word]!]!;
    }
    const size = Math.min(length, RUN_WORDS);
    this.length = length === 0 ? 0 : length - size + 1;
    this.hashes = withRoom(this.hashes, this.length);
    for (let run = 0; run < this.length; run++) this.hashes[run] = rangeHash(this.words, run, run + size);
  }

  #hashNewWords(): void {
    const { words } = this.#vocabulary;
    this.#hashOfWord = withRoom(this.#hashOfWord, words.length);
    this.#lettersOfWord = withRoom(this.#lettersOfWord, words.length);
    for (; this.#hashed < words.length; this.#hashed++) {
      const folded = Buffer.from(words[this.#hashed]!.toLowerCase(), "utf16le");
      this.#hashOfWord[this.#hashed] = rangeHash(folded, 0, folded.length);
      this.#lettersOfWord[this.#hashed] = Math.min(words[this.#hashed]!.length, 255);
    }
  }
}
