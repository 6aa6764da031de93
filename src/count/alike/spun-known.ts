/** Which profiles have a word anywhere: a sentence asks once a word, and not once a word of each profile. */
import type { Profile } from "./spun-profile.ts";

export class KnownWords {
  readonly #holders = new Map<number, number[]>();
  #counts = new Int32Array(0);

  /** @param profiles told by their places; who adds words to one afterwards tells it by `add` */
  constructor(profiles: readonly Profile[] = []) {
    for (const [at, { columns }] of profiles.entries())
      for (const { counts } of columns) for (const word of counts.keys()) this.add(word, at);
  }

  add(word: number, profile: number): void {
    const holders = this.#holders.get(word);
    if (holders === undefined) this.#holders.set(word, [profile]);
    else if (!holders.includes(profile)) holders.push(profile);
  }

  /**
   * @param profiles how many there are
   * @returns by profile, how many of the words stand in any of its columns; valid until the next call
   */
  counts(words: Int32Array, profiles: number): Int32Array {
    if (this.#counts.length < profiles) this.#counts = new Int32Array(profiles * 2);
    const counts = this.#counts.fill(0);
    for (const word of words) {
      const holders = this.#holders.get(word);
      if (holders !== undefined) for (const profile of holders) counts[profile]!++;
    }
    return counts;
  }
}
