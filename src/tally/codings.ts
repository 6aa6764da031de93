/** The themes one response carries: hits rolled up the tree, without counting a place twice. */
import type { Coding } from "../model/coding.ts";
import type { Hit } from "../model/hit.ts";
import type { ThemeTree } from "./theme-tree.ts";

/** A coding with the position of its theme in the tree. */
export interface IndexedCoding extends Coding {
  readonly index: number;
}

interface Open {
  hits: number;
  /** End of the place that is being merged. */
  end: number;
  readonly terms: Set<string>;
}

/**
 * A theme's places are the union of its own hits and those of the themes below it, overlapping hits merged.
 * @param hits in the order of their start, as the coder gives them, so that one pass merges them.
 * @returns the themes carried, in codebook order.
 */
export function codingsOf(tree: ThemeTree, hits: readonly Hit[]): readonly IndexedCoding[] {
  const open = new Map<number, Open>();
  for (const hit of hits) {
    const index = tree.indexOf.get(hit.theme);
    if (index === undefined)
      throw new Error(`A hit names the theme "${hit.theme}", which the codebook lacks.`);
    for (const carrier of tree.themes[index]!.lineage) {
      const coding = open.get(carrier);
      if (coding === undefined) open.set(carrier, { hits: 1, end: hit.end, terms: new Set([hit.term]) });
      else addHit(coding, hit);
    }
  }
  return [...open]
    .sort(([one], [other]) => one - other)
    .map(([index, { hits: places, terms }]) => ({
      index,
      theme: tree.themes[index]!.id,
      hits: places,
      terms: [...terms],
    }));
}

function addHit(coding: Open, hit: Hit): void {
  if (hit.start >= coding.end) coding.hits += 1;
  coding.end = Math.max(coding.end, hit.end);
  coding.terms.add(hit.term);
}
