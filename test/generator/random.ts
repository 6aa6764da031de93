/** A seeded source of chance (mulberry32): the same seed draws the same things on every machine. */

export interface Random {
  /** A number from 0 up to but without 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** One of the values, each as likely as its weight says. */
  readonly weighted: <T>(items: readonly (readonly [number, T])[]) => T;
  /** `count` different items in random order; all of them where there are fewer. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Source of chance for a 32-bit seed. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const weighted = <T>(items: readonly (readonly [number, T])[]): T => {
    let left = next() * items.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of items) {
      left -= weight;
      if (left < 0) return value;
    }
    return items.at(-1)![1];
  };
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const pool = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && pool.length > 0) drawn.push(...pool.splice(int(0, pool.length - 1), 1));
    return drawn;
  };
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (items) => items[int(0, items.length - 1)]!,
    weighted,
    sample,
  };
}
