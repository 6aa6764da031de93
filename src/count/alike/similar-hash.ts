/** Hashes of number sequences: MurmurHash3 (x86, 32 bit) by Austin Appleby, one number after another. */

const SEED = 0x5bd1e995;

/** @returns the hash of `numbers[from]` to before `numbers[to]`, a whole number of 32 bits with sign */
export function rangeHash(numbers: ArrayLike<number>, from: number, to: number): number {
  let hash = SEED;
  for (let index = from; index < to; index++) {
    const mixed = Math.imul(numbers[index]!, 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= to - from;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
