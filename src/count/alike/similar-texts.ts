/**
 * Finds groups of identical or nearly identical texts among very many.
 *
 * Texts are compared by their runs of five words: by the share of all runs of two texts that both have
 * (Jaccard; Broder 1997). Runs are known by hashes of 32 bits; neither texts nor words are kept.
 */

import { withRoom } from "../../text/columns.ts";
import { type Candidates, findCandidates } from "./similar-candidates.ts";
import { linkAlike } from "./similar-links.ts";
import { WordRuns } from "./similar-runs.ts";
import { RunSets } from "./similar-sets.ts";
import { mostLikeOthers, similarityOf } from "./similar-template.ts";

export interface SimilarOptions {
  /** Least share of runs that two texts must have in common to be linked, 0.1 to 1. */
  readonly similarity: number;
  /** Least number of words of a text that can belong to a group. */
  readonly words: number;
}

export interface SimilarMember {
  /** Number of the text. */
  readonly index: number;
  /** Share of runs that it has in common with the template, 0 to 1, rounded to 4 decimals. */
  readonly similarity: number;
}

export interface SimilarGroup {
  /**
   * Number of the text that stands for the others: one that most members have run for run; where all differ,
   * the one that is most like the others on average (see `mostLikeOthers`). Of several, the first.
   */
  readonly template: number;
  /** Ascending, the template included; at least two. */
  readonly members: readonly SimilarMember[];
}

export interface SimilarTexts {
  /** The `n`-th call is text `n`, from 0. @throws Error after `groups` */
  add(text: string): void;
  /**
   * Every pair of texts at least as similar as asked is linked, and no other; texts linked at once or in steps
   * are a group. Only among thousands of texts patched together from the same sentences, each in another way,
   * a link may be missed (see `linkAlike`).
   *
   * @returns the groups in the order of their first members
   */
  groups(): readonly SimilarGroup[];
}

/** A text that belongs to no group whatever it says. */
const TOO_SHORT = -1;

/**
 * Memory: 4 bytes a text and, for each text unlike all before, about 30 bytes and 4 for each of its runs; once
 * more 64 MB at most for `groups`, and up to 24 bytes for each run of texts that may be in a group.
 *
 * @param also - is given each text as it was read
 */
export function startSimilarTexts(
  { similarity, words }: SimilarOptions,
  also: (runs: WordRuns) => void = () => {},
): SimilarTexts {
  let runs = new WordRuns();
  let texts = 0;
  let setOf = new Int32Array(0);
  const sets = new RunSets();
  let found: readonly SimilarGroup[] | null = null;
  return {
    add(text) {
      if (found) throw new Error("a text was added after groups were asked for");
      runs.read(text);
      also(runs);
      const isLong = runs.length > 0 && runs.tokens.length >= words;
      setOf = withRoom(setOf, texts + 1);
      setOf[texts++] = isLong ? sets.add(runs.hashes.subarray(0, runs.length)) : TOO_SHORT;
      if (runs.isLarge) runs = new WordRuns();
    },
    groups() {
      found ??= findGroups(setOf.subarray(0, texts), sets, similarity);
      return found;
    },
  };
}

function findGroups(setOf: Int32Array, sets: RunSets, similarity: number): SimilarGroup[] {
  const candidates = findCandidates(sets, similarity);
  const links = linkAlike(candidates, similarity);
  /** A set stands for its group: that of the first candidate; itself where it is like no other. */
  const groupOf = candidates.candidateOf.map((candidate, set) =>
    candidate < 0 ? set : candidates.sets[links.rootOf(candidate)]!,
  );
  const sizes = new Int32Array(sets.length);
  for (const set of setOf) if (set !== TOO_SHORT) sizes[groupOf[set]!]!++;
  const groups = new Map<number, number[]>();
  for (const [text, set] of setOf.entries()) {
    const group = groupOf[set];
    if (group === undefined || sizes[group]! < 2) continue;
    const members = groups.get(group);
    if (members) members.push(text);
    else groups.set(group, [text]);
  }
  return [...groups.values()].map((texts) => describeGroup(texts, setOf, candidates));
}

function describeGroup(texts: readonly number[], setOf: Int32Array, candidates: Candidates): SimilarGroup {
  const counts = new Map<number, number>();
  for (const text of texts) counts.set(setOf[text]!, (counts.get(setOf[text]!) ?? 0) + 1);
  const template = templateOf(counts, candidates);
  const { candidateOf } = candidates;
  const similarities = new Map(
    [...counts.keys()].map((set) => [
      set,
      set === template ? 1 : rounded(similarityOf(candidates, candidateOf[template]!, candidateOf[set]!)),
    ]),
  );
  return {
    template: texts.find((text) => setOf[text] === template)!,
    members: texts.map((index) => ({ index, similarity: similarities.get(setOf[index]!)! })),
  };
}

/** @param counts how many texts have each set, in the order of their first texts */
function templateOf(counts: ReadonlyMap<number, number>, candidates: Candidates): number {
  let most = 1;
  let template = -1;
  for (const [set, count] of counts) if (count > most) [template, most] = [set, count];
  if (template >= 0) return template;
  const group = [...counts.keys()].map((set) => candidates.candidateOf[set]!).sort((a, b) => a - b);
  return candidates.sets[mostLikeOthers(candidates, group)]!;
}

function rounded(similarity: number): number {
  return Math.round(similarity * 10_000) / 10_000;
}
