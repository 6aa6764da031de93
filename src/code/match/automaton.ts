/** Runs of word classes that patterns ask for, as a machine that reads one class after another. */

import { withRoom } from "../../text/columns.ts";

/** Nothing begins or goes on like this. */
export const DEAD = 0;
/** Nothing read yet. */
export const START = 1;

/** More word patterns or nodes than any codebook has: two of their numbers make one key below 2 ** 53. */
const MANY = 2 ** 26;

/**
 * A trie of all patterns, whose edges are word patterns; a word class may follow several edges at once. The
 * nodes that one run of classes reaches together are a state, made when it is first reached, so that a step
 * is one look-up however many patterns there are.
 */
export class Automaton {
  /** From a node (times MANY) by a word pattern to a node. */
  readonly #edges = new Map<number, number>();
  /** Patterns that end at a node. */
  readonly #nodeEnds: number[][] = [[]];
  /** Signs of the word patterns that lead on from a node. */
  readonly #nodeSigns: number[] = [0];
  readonly #nodesOf: (readonly number[])[] = [[], [0]];
  readonly #stateOf = new Map<string, number>();
  /** Three entries a slot: state, class, and the state that follows; state 0 is a free slot. */
  #steps = new Int32Array(3 << 8);
  /** How many slots there are, less one: a power of two, less one. */
  #mask = 0xff;
  #stepCount = 0;
  /** Signs of the classes that may lead on from a state: one that shares none of them leads nowhere. */
  signs = new Int32Array(64);
  /** The patterns that end at state `n`: `ends` from `endsFrom[n]` to before `endsFrom[n + 1]`. */
  endsFrom = new Int32Array(64);
  ends = new Int32Array(64);

  /** Adds a run of word patterns that `pattern` stands for; only before the first step. */
  add(run: readonly number[], pattern: number): void {
    let node = 0;
    for (const word of run) {
      this.#nodeSigns[node]! |= signOf(word);
      const edge = node * MANY + word;
      let next = this.#edges.get(edge);
      if (next === undefined) {
        next = this.#nodeEnds.push([]) - 1;
        this.#nodeSigns[next] = 0;
        this.#edges.set(edge, next);
      }
      node = next;
    }
    const ends = this.#nodeEnds[node]!;
    if (!ends.includes(pattern)) ends.push(pattern);
  }

  /**
   * @param kind number of a word class
   * @param patterns the word patterns that its words match
   * @returns the state after `from` and a word of that class
   */
  step(from: number, kind: number, patterns: readonly (readonly number[])[]): number {
    const steps = this.#steps;
    const mask = this.#mask;
    let slot = slotOf(from, kind) & mask;
    for (let state = steps[3 * slot]!; state !== 0; state = steps[3 * slot]!) {
      if (state === from && steps[3 * slot + 1] === kind) return steps[3 * slot + 2]!;
      slot = (slot + 1) & mask;
    }
    const to = this.#follow(from, patterns[kind]!);
    steps.set([from, kind, to], 3 * slot);
    if (++this.#stepCount * 2 > mask) this.#makeRoomForSteps();
    return to;
  }

  #makeRoomForSteps(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let from = 0; from < old.length; from += 3) {
      if (old[from] === 0) continue;
      let slot = slotOf(old[from]!, old[from + 1]!) & this.#mask;
      while (this.#steps[3 * slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#steps.set(old.subarray(from, from + 3), 3 * slot);
    }
  }

  #follow(from: number, patterns: readonly number[]): number {
    const nodes: number[] = [];
    for (const node of this.#nodesOf[from]!) {
      for (const pattern of patterns) {
        const next = this.#edges.get(node * MANY + pattern);
        if (next !== undefined) nodes.push(next);
      }
    }
    if (nodes.length === 0) return DEAD;
    const key = nodes.sort((a, b) => a - b).join(",");
    const known = this.#stateOf.get(key);
    if (known !== undefined) return known;
    const state = this.#nodesOf.push(nodes) - 1;
    this.#stateOf.set(key, state);
    this.#describe(state, nodes);
    return state;
  }

  #describe(state: number, nodes: readonly number[]): void {
    const ends = [...new Set(nodes.flatMap((node) => this.#nodeEnds[node]!))].sort((a, b) => a - b);
    const from = this.endsFrom[state]!;
    this.signs = withRoom(this.signs, state + 1);
    this.endsFrom = withRoom(this.endsFrom, state + 2);
    this.ends = withRoom(this.ends, from + ends.length);
    this.signs[state] = nodes.reduce((signs, node) => signs | this.#nodeSigns[node]!, 0);
    this.endsFrom[state + 1] = from + ends.length;
    this.ends.set(ends, from);
  }
}

/** One bit of 32 for a word pattern: most pairs that lead nowhere are told from their bits alone. */
function signOf(word: number): number {
  return 1 << word;
}

/** @returns the signs of a class whose words match these word patterns */
export function signsOf(patterns: readonly number[]): number {
  return patterns.reduce((signs, pattern) => signs | signOf(pattern), 0);
}

function slotOf(state: number, kind: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
