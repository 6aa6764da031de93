/** Numbers that may be withheld as cells, and which cell says how many responses two sets have in common. */

/**
 * `fixed`: known whatever is withheld (zeros, the base of all); `total`: what others are read by (responses of a
 * theme, of a group); `never`: true of the responses, and in no table; `without`: the same of responses without topic,
 * of which some readers know how many there are.
 */
export type CellKind = "count" | "total" | "fixed" | "never" | "without";

export interface CountCell {
  readonly value: number;
  readonly kind: CellKind;
  /** It can only be more or less by a multiple of it: of a survey that everybody answered whole, answers come in sets. */
  readonly step: number;
}

export function isPublished(kind: CellKind): boolean {
  return kind === "count" || kind === "total";
}

/** Responses that have something in common: all of them, those that carry theme n (n + 1), those of a group. */
export type ResponseSet = number;

export const ALL: ResponseSet = 0;
/** The cell of everything that is known to be 0. */
export const ZERO = 0;
export const NOWHERE = -1;

export interface CountGrid {
  readonly sets: number;
  readonly cells: readonly CountCell[];
  /** The cell with the number of responses in both sets (of one and itself: in it); `NOWHERE` if no table says. */
  readonly both: (one: ResponseSet, other: ResponseSet) => number;
  /** @returns its cell, which is `ZERO` where no table shows more */
  readonly add: (value: number, kind: CellKind, step?: number) => number;
  readonly put: (one: ResponseSet, other: ResponseSet, cell: number) => void;
}

export function startGrid(sets: number): CountGrid {
  const cells: CountCell[] = [{ value: 0, kind: "fixed", step: 1 }];
  const grid = new Int32Array(sets * sets).fill(NOWHERE);
  return {
    sets,
    cells,
    both: (one, other) => grid[one * sets + other]!,
    add: (value, kind, step = 1) =>
      value === 0 && kind !== "never"
        ? ZERO
        : cells.push({ value, kind, step: value % step === 0 ? step : 1 }) - 1,
    put(one, other, cell) {
      grid[one * sets + other] = cell;
      grid[other * sets + one] = cell;
    },
  };
}
