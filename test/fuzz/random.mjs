/** Seeded chance: the same seed, target and case number give the same case on every machine. */

/** @returns a 32-bit hash of a text (FNV-1a), to seed with */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Mulberry32 by Tommy Ettinger, public domain. */
export class Random {
  #state;

  /** @param seed any text */
  constructor(seed) {
    this.#state = hash(seed);
  }

  /** @returns a number from 0 to below 1 */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @returns a whole number from 0 to below `limit` */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** @returns whether one chance in `of` came */
  once(of) {
    return this.below(of) === 0;
  }

  pick(list) {
    return list[this.below(list.length)];
  }
}
