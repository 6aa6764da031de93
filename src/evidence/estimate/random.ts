/** Chance that is the same each time: numbers from a seed. */

export interface Chance {
  /** @returns a whole number from 0, below `limit` */
  below(limit: number): number;
}

const rotated = (number: number, bits: number): number => (number << bits) | (number >>> (32 - bits));

/**
 * xoshiro128** 1.1 of Blackman and Vigna (Scrambled Linear Pseudorandom Number Generators, 2021), its state filled by
 * SplitMix32 as they advise. Quick, and good enough for resampling; nothing here is a secret.
 *
 * @param seed - a whole number
 */
export function chanceFrom(seed: number): Chance {
  let fill = seed >>> 0;
  const next = (): number => {
    fill = (fill + 0x9e3779b9) | 0;
    let mixed = fill ^ (fill >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return {
    below(limit) {
      const drawn = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotated(d, 11);
      return Math.floor((drawn / 4_294_967_296) * limit);
    },
  };
}

/** @returns the same elements in an order by lot (Fisher and Yates) */
export function shuffled<Element>(elements: readonly Element[], chance: Chance): readonly Element[] {
  const mixed = [...elements];
  for (let last = mixed.length - 1; last > 0; last--) {
    const place = chance.below(last + 1);
    [mixed[last], mixed[place]] = [mixed[place]!, mixed[last]!];
  }
  return mixed;
}
