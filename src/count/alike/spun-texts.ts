/** Finds crowds of texts that one template may be behind, from sketches alone. */
import { withRoom } from "../../text/columns.ts";
import { findCandidates } from "./similar-candidates.ts";
import { rangeHash } from "./similar-hash.ts";
import type { WordRuns } from "./similar-runs.ts";
import { RunSets } from "./similar-sets.ts";
import { findCrowds } from "./spun-crowds.ts";
import { LEAST_MEMBERS } from "./spun-groups.ts";
import { sketchOf } from "./spun-sketch.ts";

/** Least share of the pairs of a sketch that others have. */
const SHARED = 0.1;
const TOO_SHORT = -1;

/**
 * Memory: 8 bytes a text and, for each sketch, some 220 bytes and, while crowds are looked for, at most as many
 * again and 500 more.
 */
export class SpunTexts {
  #texts = 0;
  #setOf = new Int32Array(0);
  #contents = new Int32Array(0);
  readonly #sets = new RunSets();

  readonly #least: number;

  /** @param least words of a text that can belong to a group */
  constructor(least: number) {
    this.#least = least;
  }

  /** The `n`-th call is text `n`, from 0, as it was just read. */
  add(runs: WordRuns): void {
    const { tokens, words } = runs;
    const at = this.#texts++;
    this.#setOf = withRoom(this.#setOf, this.#texts);
    this.#contents = withRoom(this.#contents, this.#texts);
    const sketch = tokens.length < Math.max(2, this.#least) ? null : sketchOf(runs);
    this.#setOf[at] = sketch ? this.#sets.add(sketch) : TOO_SHORT;
    this.#contents[at] = rangeHash(words, 0, tokens.length);
  }

  /**
   * @returns numbers of texts: the one in the middle of the crowd first, then others in an order that depends on
   * what they say alone. To be called once.
   */
  crowds(): readonly (readonly number[])[] {
    const candidates = findCandidates(this.#sets, SHARED);
    const crowds = findCrowds(candidates, this.#sets.length, LEAST_MEMBERS);
    const textsOf = new Map<number, number[]>();
    for (const { members } of crowds) for (const one of members) textsOf.set(candidates.sets[one]!, []);
    for (let text = 0; text < this.#texts; text++) textsOf.get(this.#setOf[text]!)?.push(text);
    const byContents = (a: number, b: number) => this.#contents[a]! - this.#contents[b]! || a - b;
    return crowds.map(({ members }) =>
      members.flatMap((one) => textsOf.get(candidates.sets[one]!)!.sort(byContents)),
    );
  }
}
