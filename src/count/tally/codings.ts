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
 * a theme that a rule or a person brings may have none.
 * @param coded hits in the order of their start, as the coder gives them, so that one pass merges them.
 * @returns the themes carried, in codebook order.
 */
export function codingsOf(
  tree: ThemeTree,
  { themes, hits, scores, positions = [], decided = [] }: CodedResponse,
): readonly IndexedCoding[] {
  const isDecided = new Map(decided.map(({ theme, carried }) => [theme, carried]));
  /** Carried by the codebook, by themselves or by a theme below. */
  const byBook = new Set<number>();
  const open = new Map<number, Open>();
  for (const theme of themes) {
    for (const carrier of lineageOf(tree, theme)) {
      if (!isDecided.has(theme)) byBook.add(carrier);
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
  const scoreOf = scoresUp(
    tree,
    scores.filter(({ theme }) => isDecided.get(theme) !== false),
  );
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
      by: byBook.has(index) && !isDecided.has(tree.themes[index]!.id) ? "codebook" : "person",
      carried: true,
    }));
}

const withPosition = (position: string | undefined): Pick<Coding, "position"> =>
  position === undefined ? {} : { position };

/**
 * @param coded with the hits of themes that it does not carry
 * @returns the themes for which something speaks and that are not carried, because it is not enough, or because a person
 * decided so; in codebook order
 */
export function belowOf(tree: ThemeTree, coded: CodedResponse): readonly Coding[] {
  const { themes, scores, decided = [], below = [] } = coded;
  const carried = new Set(themes.flatMap((theme) => lineageOf(tree, theme)));
  const scoreOf = scoresUp(tree, scores);
  const denied = decided.filter(({ carried: isYes }) => !isYes).map(({ theme }) => theme);
  const enough = new Set(scores.filter(({ score }) => score >= 1).map(({ theme }) => theme));
  const byPerson = new Set([
    ...denied.map((theme) => tree.indexOf.get(theme)!),
    ...denied.filter((theme) => enough.has(theme)).flatMap((theme) => lineageOf(tree, theme)),
  ]);
  const open = new Map<number, Open>();
  for (const index of [...scoreOf.keys(), ...byPerson])
    if (!carried.has(index)) open.set(index, { hits: 0, end: 0, terms: new Set() });
  for (const hit of below) {
    for (const index of lineageOf(tree, hit.theme)) {
      const coding = open.get(index);
      if (coding !== undefined) addHit(coding, hit);
    }
  }
  return [...open]
    .sort(([one], [other]) => one - other)
    .map(([index, { hits, terms }]) => ({
      theme: tree.themes[index]!.id,
      label: tree.themes[index]!.label,
      hits,
      terms: [...terms],
      score: scoreOf.get(index) ?? 0,
      by: byPerson.has(index) ? "person" : "codebook",
      carried: false,
    }));
}

/** Of each theme the greatest score of itself and of those below it. */
function scoresUp(tree: ThemeTree, scores: CodedResponse["scores"]): ReadonlyMap<number, number> {
  const scoreOf = new Map<number, number>();
  for (const { theme, score } of scores) {
    for (const index of lineageOf(tree, theme)) scoreOf.set(index, Math.max(score, scoreOf.get(index) ?? 0));
  }
  return scoreOf;
}

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
