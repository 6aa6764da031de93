/** Packs a short word of plain English letters into two whole numbers, which are compared in two steps. */

/** Longest word that can be packed: five letters, digits or apostrophes of 6 bits a number. */
export const MOST_PACKED = 10;
const BITS = 6;
/** The five that stand last. */
export const LOW = 0x3fffffff;
const SIGNS = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'";
/** What {@link PACKED} would be for an apostrophe, which is part of a word only between two letters. */
export const PACKED_APOSTROPHE = SIGNS.indexOf("'");

/** By UTF-16 unit: 1 to 62 for ASCII letters and digits, 0 for all else. */
export const PACKED = new Uint8Array(0x10000);
for (let sign = 1; sign < PACKED_APOSTROPHE; sign++) PACKED[SIGNS.charCodeAt(sign)] = sign;

/** A packed word: `low` the last five signs, `high` those before them. */
export interface PackedWord {
  readonly low: number;
  readonly high: number;
}

/** @returns the word packed, or null where it is too long or has other letters */
export function packWord(word: string): PackedWord | null {
  if (word.length > MOST_PACKED) return null;
  let low = 0;
  let high = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const sign = code === 0x27 ? PACKED_APOSTROPHE : PACKED[code]!;
    if (sign === 0) return null;
    high = (high << BITS) | (low >>> 24);
    low = ((low << BITS) | sign) & LOW;
  }
  return { low, high };
}

/** @returns the word that was packed */
export function unpackWord(low: number, high: number): string {
  let word = "";
  for (const part of [low, high]) {
    for (let rest = part; rest > 0; rest >>>= BITS) word = SIGNS[rest & 0x3f]! + word;
  }
  return word;
}
