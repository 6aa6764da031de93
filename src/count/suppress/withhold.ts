/** Decides which cells are withheld: the small ones, and those without which readers could work out others. */
import { alternatives, READERS, type Reader } from "./alternative.ts";
import type { Cells } from "./cells.ts";
import { isPublished } from "./grid.ts";
import type { Relation } from "./relation.ts";

export interface Withheld {
  readonly withheld: ReadonlySet<number>;
  /** The first that readers can work out all the same: then others are not looked at; null where there is none. */
  readonly open: number | null;
}

/**
 * Every withheld cell gets an alternative: other numbers for some cells, itself among them, that fit all relations.
 * What changes in it is withheld, so that no reader can rule it out. It is looked for among what the best informed
 * reader must think possible, and only where that leaves nothing, among what the others must.
 */
export function withhold(
  { cells, companions }: Pick<Cells, "cells" | "companions">,
  relations: readonly Relation[],
  below: number,
): Withheld {
  const withheld = new Set<number>();
  const hide = (cell: number): void => {
    if (!isPublished(cells[cell]!.kind) || withheld.has(cell)) return;
    withheld.add(cell);
    for (const other of companions.get(cell) ?? []) hide(other);
  };
  cells.forEach(({ value }, cell) => {
    if (value < below) hide(cell);
  });
  const find = alternatives({ cells, relations, below, withheld });
  /** The best informed reader who cannot tell a cell, by position. */
  const safeFrom = new Map<number, number>();
  for (const cell of withheld) {
    READERS.slice(0, safeFrom.get(cell)).some((reader: Reader, at) => {
      const found = find(cell, reader);
      for (const one of found ?? []) {
        hide(one);
        safeFrom.set(one, Math.min(at, safeFrom.get(one) ?? at));
      }
      return found !== null;
    });
    if (!safeFrom.has(cell)) return { withheld, open: cell };
  }
  return { withheld, open: null };
}
