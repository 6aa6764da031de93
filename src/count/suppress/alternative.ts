/** Looks for other numbers that would give the same tables, so that a withheld number cannot be told from them. */
import { type CountCell, isPublished } from "./grid.ts";
import type { Relation } from "./relation.ts";

/**
 * What readers know of the withheld numbers, besides the relations: which are small and which are not; which are
 * small, and of the others that they are not 0; or only that none is 0.
 */
export const READERS = ["know small and large", "know small", "know not zero"] as const;
export type Reader = (typeof READERS)[number];

export interface Search {
  readonly cells: readonly CountCell[];
  readonly relations: readonly Relation[];
  readonly below: number;
  /** Read at each search, so that it may grow. */
  readonly withheld: ReadonlySet<number>;
}

type Change = readonly [cell: number, by: number];

interface Attempt {
  readonly changes: readonly Change[];
  readonly cost: number;
}

/** Few cells take more than ten; more than this, none of thousands of random tables. */
const MOST_ATTEMPTS = 3000;
const COST_OF_TOTAL = 1_000_000;
const COST_OF_COUNT = 1_000;

/**
 * Changes a cell by its step, 1 for nearly all, then others to mend what that breaks, until every relation holds again. Of all ways it takes
 * the one that withholds fewest cells that are shown as yet; totals only where there is no other, small numbers first.
 * @returns by cell and reader: the cells that change together; null where none is found
 */
export function alternatives(search: Search): (start: number, reader: Reader) => readonly number[] | null {
  const price = priceOf(search);
  const mend = mender(search);
  return (start, reader) => {
    const open: Attempt[] = [];
    const seen = new Set<string>();
    const offer = (changes: readonly Change[], cost: number): void => {
      const key = changes.map(String).sort().join(" ");
      if (seen.has(key)) return;
      seen.add(key);
      let at = open.length;
      while (at > 0 && open[at - 1]!.cost < cost) at -= 1;
      open.splice(at, 0, { changes, cost });
    };
    const { step } = search.cells[start]!;
    for (const by of [-step, step]) {
      if (mayBecome(search, start, by, reader)) offer([[start, by]], price(start));
    }
    for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts++) {
      const attempt = open.pop();
      if (attempt === undefined) return null;
      const ways = mend(attempt.changes, reader);
      if (ways === null) return attempt.changes.map(([cell]) => cell);
      for (const way of ways) offer([...attempt.changes, way], attempt.cost + price(way[0]));
    }
    return null;
  };
}

function priceOf({ cells, withheld }: Search): (cell: number) => number {
  return (cell) => {
    const { value, kind } = cells[cell]!;
    if (!isPublished(kind) || withheld.has(cell)) return 0;
    return (kind === "total" ? COST_OF_TOTAL : COST_OF_COUNT) + Math.min(value, COST_OF_COUNT - 1);
  };
}

/** Whether a reader must think it possible that the number is another by so much. */
function mayBecome({ cells, below }: Search, cell: number, by: number, reader: Reader): boolean {
  const { value, kind } = cells[cell]!;
  const other = value + by;
  if (kind === "never" || (kind === "without" && reader === "know not zero")) return other >= 0;
  if (!isPublished(kind)) return false;
  if (reader === "know not zero") return other >= 1;
  if (value < below) return other >= 1 && other < below;
  return other >= (reader === "know small" ? 1 : below);
}

/** @returns a function that gives the ways to mend the relation that has fewest; null where none is broken */
function mender(search: Search): (changes: readonly Change[], reader: Reader) => readonly Change[] | null {
  const { cells, relations } = search;
  const changed = new Int32Array(cells.length);
  /** Relations that suffer where a cell falls, and where it rises. */
  const strained: readonly (readonly [Relation[], Relation[]])[] = cells.map(() => [[], []]);
  for (const relation of relations) {
    relation.cells.forEach((cell, at) => {
      strained[cell]![relation.factors[at]! > 0 ? 0 : 1].push(relation);
    });
  }
  // Those that break first come first.
  for (const one of strained.flat()) one.sort((some, other) => some.slack - other.slack);
  const most = relations.reduce((all, { factors }) => Math.max(all, ...factors.map(Math.abs)), 1);
  const waysFor = ({ cells: bound, factors }: Relation, lack: number, reader: Reader): readonly Change[] =>
    bound.flatMap((cell, at): readonly Change[] => {
      const factor = factors[at]!;
      // Only where hits are some multiple of responses, one step of the one takes several of the other.
      const own = Math.sign(factor) * cells[cell]!.step;
      const by = factor === 1 && factors.some((other) => other < -1) ? lack : own;
      return changed[cell] === 0 && mayBecome(search, cell, by, reader) ? [[cell, by]] : [];
    });

  return (changes, reader) => {
    let fewest: readonly Change[] | null = null;
    let all = 0;
    for (const [cell, by] of changes) {
      changed[cell] = by;
      all += Math.abs(by) * most;
    }
    for (const [cell, by] of changes) {
      for (const relation of strained[cell]![by < 0 ? 0 : 1]) {
        if (relation.slack >= all) break;
        let sum = relation.slack;
        for (let at = 0; at < relation.cells.length; at++) {
          sum += relation.factors[at]! * changed[relation.cells[at]!]!;
        }
        if (sum >= 0) continue;
        const ways = waysFor(relation, -sum, reader);
        if (fewest === null || ways.length < fewest.length) fewest = ways;
      }
    }
    for (const [cell] of changes) changed[cell] = 0;
    return fewest;
  };
}
