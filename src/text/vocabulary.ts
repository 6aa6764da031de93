/** Numbers the distinct words of a corpus, so that work on a word is done once and not at every place. */
import { withRoom } from "./columns.ts";
import { packWord, unpackWord } from "./packed-word.ts";

const FIRST_SLOTS = 1 << 12;

/** Words from 0 on in the order in which they were first met, in two open-addressing tables. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Four entries a slot: the two numbers of a packed word, its number plus one (0: free), nothing. */
  #packed = new Int32Array(FIRST_SLOTS * 4);
  #packedCount = 0;
  /** Two entries a slot: the hash of any other word, and its place among those plus one (0: free). */
  #slots = new Int32Array(FIRST_SLOTS * 2);
  /** Of those words: their letters one after another, where each begins, and their numbers. */
  #letters = new Uint16Array(FIRST_SLOTS);
  #starts = new Int32Array(FIRST_SLOTS);
  #numbers: number[] = [];
  #asked = new Uint16Array(64);

  /** @returns the number of `word`, which is new if it was never asked for */
  numberOf(word: string): number {
    const packed = packWord(word);
    if (packed) return this.numberOfPacked(packed.low, packed.high);
    const { length } = word;
    this.#asked = withRoom(this.#asked, length);
    for (let index = 0; index < length; index++) this.#asked[index] = word.charCodeAt(index);
    return this.numberOfUnits(this.#asked, 0, length);
  }

  /** The same for a word as `packWord` packs it. */
  numberOfPacked(low: number, high: number): number {
    const packed = this.#packed;
    const mask = packed.length - 4;
    let slot = packedSlot(low, high) & mask;
    for (let entry = packed[slot + 2]!; entry !== 0; entry = packed[slot + 2]!) {
      if (packed[slot] === low && packed[slot + 1] === high) return entry - 1;
      slot = (slot + 4) & mask;
    }
    packed[slot] = low;
    packed[slot + 1] = high;
    packed[slot + 2] = this.words.push(unpackWord(low, high));
    if (++this.#packedCount * 8 > packed.length) this.#packed = rehashed(packed, 4, packedSlot);
    return this.words.length - 1;
  }

  /** The same for the UTF-16 units from `start` to `end`, a word that cannot be packed. */
  numberOfUnits(units: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5 | 0;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ units[index]!, 0x01000193);
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = unitsSlot(hash) & mask;
    for (let entry = slots[slot + 1]!; entry !== 0; entry = slots[slot + 1]!) {
      if (slots[slot] === hash && this.#isWord(entry - 1, units, start, end))
        return this.#numbers[entry - 1]!;
      slot = (slot + 2) & mask;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.#addUnits(units.subarray(start, end));
    if (this.#numbers.length * 4 > slots.length) this.#slots = rehashed(slots, 2, unitsSlot);
    return this.words.length - 1;
  }

  #isWord(entry: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#starts[entry]! - start;
    if (this.#starts[entry + 1]! - from !== end) return false;
    for (let index = start; index < end; index++) {
      if (letters[from + index] !== units[index]) return false;
    }
    return true;
  }

  #addUnits(units: Uint16Array): number {
    const entry = this.#numbers.length;
    const start = this.#starts[entry]!;
    const end = start + units.length;
    this.#letters = withRoom(this.#letters, end);
    this.#letters.set(units, start);
    this.#starts = withRoom(this.#starts, entry + 2);
    this.#starts[entry + 1] = end;
    const word = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
    return this.#numbers.push(this.words.push(word) - 1);
  }
}

function packedSlot(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}

function unitsSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

/** A table of twice the size with the same slots. */
function rehashed(
  table: Int32Array,
  width: number,
  slotOf: (first: number, second: number) => number,
): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  const mask = larger.length - width;
  const taken = width >> 1;
  for (let from = 0; from < table.length; from += width) {
    if (table[from + taken] === 0) continue;
    let slot = slotOf(table[from]!, table[from + 1]!) & mask;
    while (larger[slot + taken] !== 0) slot = (slot + width) & mask;
    larger.set(table.subarray(from, from + width), slot);
  }
  return larger;
}
