/** The relations between three sets of responses of which each two have a known number in common. */
import type { Cells } from "./cells.ts";
import { ALL, NOWHERE, type ResponseSet } from "./grid.ts";
import { minus, plus, type Relation, relationOf } from "./relation.ts";

/** No relation here has so many cells: changes of each by its step leave it whole if its slack is as many steps. */
const MOST_CELLS = 7;

/**
 * Of the first, no more are in the second and in the third than both these and the first have in common; and no
 * more are in any of the three than there are (the metric polytope: Deza and Laurent 1997). With the set of all
 * responses they say that two have in common at most what either is, and at least what both are beyond the base;
 * with a theme and one below it, that the part is nowhere more than the whole.
 */
export function triangles({ cells, sets, both, questions }: Cells): readonly Relation[] {
  const found: Relation[] = [];
  const base = cells[both(ALL, ALL)]!.value;
  const far = MOST_CELLS * questions;
  const ofThree = (
    i: ResponseSet,
    j: ResponseSet,
    k: ResponseSet,
    ij: number,
    ik: number,
    jk: number,
  ): void => {
    const a = cells[ij]!.value;
    const b = cells[ik]!.value;
    const c = cells[jk]!.value;
    const ii = both(i, i);
    const jj = both(j, j);
    const kk = both(k, k);
    const x = cells[ii]!.value;
    const y = cells[jj]!.value;
    const z = cells[kk]!.value;
    const add = (one: number, other: number, ...less: readonly number[]): void => {
      const relation = relationOf(cells, 0, [...plus(one, other), ...minus(...less)]);
      if (relation !== null) found.push(relation);
    };
    if (x + c - a - b < far) add(ii, jk, ij, ik);
    if (y + b - a - c < far) add(jj, ik, ij, jk);
    if (z + a - b - c < far) add(kk, ij, ik, jk);
    if (base + a + b + c - x - y - z < far) {
      const relation = relationOf(cells, 0, [...plus(both(ALL, ALL), ij, ik, jk), ...minus(ii, jj, kk)]);
      if (relation !== null) found.push(relation);
    }
  };
  for (let i = 0; i < sets; i++) {
    for (let j = i + 1; j < sets; j++) {
      const ij = both(i, j);
      if (ij === NOWHERE) continue;
      for (let k = j + 1; k < sets; k++) {
        const ik = both(i, k);
        const jk = both(j, k);
        if (ik !== NOWHERE && jk !== NOWHERE) ofThree(i, j, k, ij, ik, jk);
      }
    }
  }
  return found;
}
