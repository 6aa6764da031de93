/** Cuts a text into words, each with its place in the text, its number in a vocabulary and its sentence. */
import {
  APOSTROPHE,
  characterClass,
  HYPHEN,
  isLowerCaseAt,
  NEW_LINE,
  SOFT_HYPHEN,
  STOP,
  SURROGATE,
  WORD,
  wordCharacterAt,
} from "./characters.ts";
import { HASH_SEED, hashStep, Vocabulary } from "./vocabulary.ts";
import { readWord } from "./word.ts";

/**
 * The tokens of one text in columns, which are far cheaper than an object a token: token `n` is
 * `text.slice(starts[n], ends[n])`. Only the first `length` entries count.
 */
export class Tokens {
  length = 0;
  /** UTF-16 offsets into the text as it was given. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** Number of the token's form in the vocabulary: case kept, quotes straight, hyphenation undone. */
  words = new Int32Array(0);
  /** 0-based; a sentence ends at a stop that no small letter follows, and at a blank line. */
  sentences = new Int32Array(0);

  /** Makes room for the tokens of a text of that length, and forgets the ones there are. */
  clear(textLength: number): void {
    this.length = 0;
    const most = (textLength + 1) >> 1;
    if (this.starts.length >= most) return;
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.words = new Int32Array(most);
    this.sentences = new Int32Array(most);
  }
}

/**
 * A token is a run of letters, digits and inner apostrophes; the parts of a hyphenated compound are tokens
 * of their own, a word broken at a line end is one token that spans both lines.
 *
 * @param text any text
 * @param vocabulary numbers the word forms; share one over a corpus; with null, `words` says nothing
 * @param into columns to use again for the next text; what they held is overwritten
 * @returns `into`
 */
export function tokenise(
  text: string,
  vocabulary: Vocabulary | null = new Vocabulary(),
  into = new Tokens(),
): Tokens {
  into.clear(text.length);
  const { starts, ends, words, sentences } = into;
  const { length } = text;
  let count = 0;
  let sentence = 0;
  let stopped = false;
  let newLines = 0;
  for (let index = 0; index < length; ) {
    let code = text.charCodeAt(index);
    let kind = characterClass(code);
    if (kind !== WORD && (kind !== SURROGATE || wordCharacterAt(text, index) === 0)) {
      if (kind === STOP) stopped = true;
      else if (kind === NEW_LINE) newLines++;
      index++;
      continue;
    }
    if (stopped || newLines > 1) {
      if (count > 0 && (newLines > 1 || endsSentence(text, index))) sentence++;
      stopped = false;
    }
    newLines = 0;
    starts[count] = index;
    let hash = HASH_SEED;
    const start = index;
    while (kind === WORD && code < 0x80) {
      hash = hashStep(hash, code);
      index++;
      if (index === length) break;
      code = text.charCodeAt(index);
      kind = characterClass(code);
    }
    if (index === length || !mayGoOn(text, index, kind)) {
      if (vocabulary) words[count] = vocabulary.numberOfSlice(text, start, index, hash);
    } else {
      const word = readWord(text, start);
      if (vocabulary) words[count] = vocabulary.numberOf(word.form);
      index = word.end;
    }
    ends[count] = index;
    sentences[count] = sentence;
    count++;
  }
  into.length = count;
  return into;
}

/** @returns how many words the text has, a word being what {@link tokenise} calls a token */
export function countWords(text: string): number {
  return tokenise(text, null).length;
}

/** Whether a run of ASCII letters may be the first part of a longer word; most end at a space. */
function mayGoOn(text: string, index: number, kind: number): boolean {
  if (kind === HYPHEN) return !(wordCharacterAt(text, index + 1) > 0);
  return kind === APOSTROPHE || kind === SOFT_HYPHEN || (kind !== STOP && text.charCodeAt(index) >= 0x80);
}

/** A stop inside a word (`3.5`, `e.g.`) and one before a small letter (`etc. and`) end no sentence. */
function endsSentence(text: string, index: number): boolean {
  return characterClass(text.charCodeAt(index - 1)) !== STOP && !isLowerCaseAt(text, index);
}
