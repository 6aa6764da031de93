/** Numbers the distinct words of a corpus, so that work on a word is done once and not at every place. */

const FIRST_SLOTS = 1 << 12;

/** Start of the hash of a word (FNV-1a). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash of a word whose letters so far hash to `hash`, with one more UTF-16 unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** An open-addressing table from words to 0, 1, 2 … in the order in which they were first met. */
export class Vocabulary {
  readonly words: string[] = [];
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** Number of the word plus one; 0 is a free slot. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** @returns the number of `word`, which is new if it was never asked for */
  numberOf(word: string): number {
    let hash = HASH_SEED;
    for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index));
    return this.numberOfSlice(word, 0, word.length, hash);
  }

  /** The same for `text.slice(start, end)` with its hash known, without making a string of known words. */
  numberOfSlice(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (this.#hashes[entry - 1] === hash && isSlice(this.words[entry - 1]!, text, start, end))
        return entry - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  #add(word: string, hash: number, slot: number): number {
    const number = this.words.length;
    // A slice keeps the whole text it was cut from alive; a joined copy does not.
    this.words.push(word.length > 12 ? [...word].join("") : word);
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.words.length * 2 >= this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    const hashes = new Int32Array(size / 2);
    hashes.set(this.#hashes);
    const slots = new Int32Array(size);
    for (let number = 0; number < this.words.length; number++) {
      const hash = hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = number + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

function isSlice(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (end - start !== length) return false;
  for (let index = 0; index < length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}
