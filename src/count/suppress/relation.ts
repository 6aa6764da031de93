/** A relation between cells: with the true values, and with any that readers must think possible, a sum is not below 0. */
import { type CountCell, isPublished, NOWHERE } from "./grid.ts";

export interface Relation {
  /** Those whose value can be withheld. */
  readonly cells: readonly number[];
  /** What a change of each by 1 adds to the sum. */
  readonly factors: readonly number[];
  /** The sum, with the true values. */
  readonly slack: number;
}

export type RelationTerm = readonly [factor: number, cell: number];

/**
 * @param least - what the sum of factors times values is at least
 * @returns null where no change of each cell by 1 can break it, where a cell is in no table, and where it does not
 * hold: then the codebook is not that of the tally, and readers cannot go by it
 */
export function relationOf(
  cells: readonly CountCell[],
  least: number,
  terms: readonly RelationTerm[],
): Relation | null {
  const bound: number[] = [];
  const factors: number[] = [];
  let slack = -least;
  for (const [factor, cell] of terms) {
    if (cell === NOWHERE) return null;
    const { value, kind } = cells[cell]!;
    slack += factor * value;
    if (kind === "fixed") continue;
    const at = bound.indexOf(cell);
    if (at >= 0) factors[at]! += factor;
    else factors[bound.push(cell) - 1] = factor;
  }
  let reach = 0;
  factors.forEach((factor, at) => {
    const { value, kind, step } = cells[bound[at]!]!;
    if (factor < 0 || value > (isPublished(kind) ? 1 : 0)) reach += Math.abs(factor) * step;
  });
  if (slack < 0 || slack >= reach) return null;
  const isBound = (_: number, at: number) => factors[at] !== 0;
  return { cells: bound.filter(isBound), factors: factors.filter((factor) => factor !== 0), slack };
}

export function plus(...cells: readonly number[]): readonly RelationTerm[] {
  return cells.map((cell) => [1, cell]);
}

export function minus(...cells: readonly number[]): readonly RelationTerm[] {
  return cells.map((cell) => [-1, cell]);
}

export function negative(terms: readonly RelationTerm[]): readonly RelationTerm[] {
  return terms.map(([factor, cell]) => [-factor, cell]);
}
