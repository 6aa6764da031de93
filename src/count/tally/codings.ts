/** The themes one response carries: themes and hits rolled up the tree, without counting a place twice. */
import type { Coding } from "../../model/coding.ts";
import type { CodedResponse, Hit } from "../../model/hit.ts";
import type { ThemeTree } from "./theme-tree.ts";

/** A coding with the position of its theme in the tree. */
export interface IndexedCoding extends Coding {
  readonly index: number;
}

interface Open {
  hits: number;
  /** End of the place that is being merged; 0 before the first. */
  end: number;
  readonly terms: Set<string>;
}

/**
 * A theme's places are the union of its own hits and those of the themes below it, overlapping hits merged;
 * a theme that a rule brings may have none.
 * @param coded hits in the order of their start, as the coder gives them, so that one pass merges them.
 * @returns the themes carried, in codebook order.
 */
export function codingsOf(
  tree: ThemeTree,
  { themes, hits, scores, positions = [] }: CodedResponse,
): readonly IndexedCoding[] {
  const open = new Map<number, Open>();
  for (const theme of themes) {
    for (const carrier of lineageOf(tree, theme)) {
      if (!open.has(carrier)) open.set(carrier, { hits: 0, end: 0, terms: new Set() });
    }
  }
  for (const hit of hits) {
    for (const carrier of lineageOf(tree, hit.theme)) {
      const coding = open.get(carrier);
      if (coding === undefined)
        throw new Error(`A hit names the theme "${hit.theme}", which is not carried.`);
      addHit(coding, hit);
    }
  }
  const scoreOf = new Map<number, number>();
  for (const { theme, score } of scores) {
    for (const carrier of lineageOf(tree, theme))
      scoreOf.set(carrier, Math.max(score, scoreOf.get(carrier) ?? 0));
  }
  const positionOf = new Map(positions.map(({ theme, position }) => [theme, position]));
  return [...open]
    .sort(([one], [other]) => one - other)
    .map(([index, { hits: places, terms }]) => ({
      index,
      theme: tree.themes[index]!.id,
      label: tree.themes[index]!.label,
      hits: places,
      terms: [...terms],
      score: scoreOf.get(index) ?? 0,
      ...withPosition(positionOf.get(tree.themes[index]!.id)),
    }));
}

const withPosition = (position: string | undefined): Pick<Coding, "position"> =>
  position === undefined ? {} : { position };

function lineageOf({ themes, indexOf }: ThemeTree, theme: string): readonly number[] {
  const index = indexOf.get(theme);
  if (index === undefined) throw new Error(`The theme "${theme}" is carried, which the codebook lacks.`);
  return themes[index]!.lineage;
}

function addHit(coding: Open, hit: Hit): void {
  if (hit.start >= coding.end) coding.hits += 1;
  coding.end = Math.max(coding.end, hit.end);
  coding.terms.add(hit.term);
}
