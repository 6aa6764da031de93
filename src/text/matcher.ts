/** Finds every place where one of many patterns matches a text's tokens, in one pass over them. */
import type { Pattern } from "../model/codebook.ts";
import { type Tokens, tokenise } from "./tokens.ts";
import { variants } from "./variants.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordClasses } from "./word-classes.ts";

/** Receives a match: the pattern's index in the list given, and its first and last token. */
export type OnMatch = (pattern: number, first: number, last: number) => void;

/** A node of the trie of all patterns: what may come next, and which patterns end here. */
interface Node {
  readonly next: Map<number, Node>;
  readonly ends: number[];
}

/** Nodes that one run of words can reach together, with the states that follow, filled when first needed. */
interface State {
  readonly nodes: readonly Node[];
  readonly ends: readonly number[];
  /** By word class: index of the next state, or `UNKNOWN`. */
  next: Int32Array;
}

const DEAD = 0;
const START = 1;
const UNKNOWN = -1;

/**
 * Stems, wildcards and case are settled once for each distinct word; then each token costs one look-up of
 * its class, and where some pattern begins with such a word, a step in a table for each word compared.
 */
export class Matcher {
  readonly #vocabulary = new Vocabulary();
  readonly #classes = new WordClasses();
  readonly #states: State[];
  readonly #stateOf = new Map<string, number>();
  readonly #nodeIds = new Map<Node, number>();
  /** Class of each word of the vocabulary. */
  #classOf = new Int32Array(1024);
  #classified = 0;

  constructor(patterns: readonly Pattern[]) {
    const root = this.#newNode();
    for (const [index, { words }] of patterns.entries()) {
      for (const run of variants(words)) {
        let node = root;
        for (const word of run) node = this.#follow(node, this.#classes.add(word));
        if (!node.ends.includes(index)) node.ends.push(index);
      }
    }
    this.#states = [newState([]), newState([root])];
  }

  /**
   * @param text any text
   * @param tokens columns to fill with the text's tokens, which the matches refer to
   * @param onMatch called for every match, overlapping ones included; by first token, then by length
   */
  find(text: string, tokens: Tokens, onMatch: OnMatch): void {
    tokenise(text, this.#vocabulary, tokens);
    this.#classify();
    const { length, words } = tokens;
    const classOf = this.#classOf;
    for (let first = 0; first < length; first++) {
      let kind = classOf[words[first]!]!;
      if (kind === 0) continue;
      let state = this.#step(START, kind);
      for (let last = first; state !== DEAD; state = this.#step(state, kind)) {
        for (const pattern of this.#states[state]!.ends) onMatch(pattern, first, last);
        last++;
        if (last === length) break;
        kind = classOf[words[last]!]!;
        if (kind === 0) break;
      }
    }
  }

  /** Finds the class of the words that were not met before. */
  #classify(): void {
    const { words } = this.#vocabulary;
    if (words.length > this.#classOf.length) {
      const larger = new Int32Array(words.length * 2);
      larger.set(this.#classOf);
      this.#classOf = larger;
    }
    for (; this.#classified < words.length; this.#classified++) {
      this.#classOf[this.#classified] = this.#classes.classOf(words[this.#classified]!);
    }
  }

  #step(from: number, kind: number): number {
    const known = this.#states[from]!.next[kind];
    return known === undefined || known === UNKNOWN ? this.#newStep(from, kind) : known;
  }

  #newStep(from: number, kind: number): number {
    const state = this.#states[from]!;
    const patterns = this.#classes.patternsOf[kind] ?? [];
    const nodes = state.nodes.flatMap((node) => patterns.flatMap((pattern) => node.next.get(pattern) ?? []));
    const key = nodes
      .map((node) => this.#nodeIds.get(node)!)
      .sort((a, b) => a - b)
      .join(",");
    let to = nodes.length === 0 ? DEAD : this.#stateOf.get(key);
    if (to === undefined) {
      to = this.#states.push(newState(nodes)) - 1;
      this.#stateOf.set(key, to);
    }
    if (kind >= state.next.length) {
      const larger = new Int32Array(this.#classes.patternsOf.length + 16).fill(UNKNOWN);
      larger.set(state.next);
      state.next = larger;
    }
    state.next[kind] = to;
    return to;
  }

  #follow(node: Node, pattern: number): Node {
    let next = node.next.get(pattern);
    if (!next) {
      next = this.#newNode();
      node.next.set(pattern, next);
    }
    return next;
  }

  #newNode(): Node {
    const node = { next: new Map<number, Node>(), ends: [] };
    this.#nodeIds.set(node, this.#nodeIds.size);
    return node;
  }
}

function newState(nodes: readonly Node[]): State {
  const ends = [...new Set(nodes.flatMap((node) => node.ends))].sort((a, b) => a - b);
  return { nodes, ends, next: new Int32Array(0) };
}
