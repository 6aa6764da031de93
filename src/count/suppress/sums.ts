/** Which groups add up to what they are parts of, and which may not. */
import { ALL, type CountGrid, type ResponseSet } from "./grid.ts";

export interface Parts {
  readonly whole: ResponseSet;
  readonly parts: readonly ResponseSet[];
}

export interface Sums {
  /** Every response of the whole is in exactly one; what two of the parts have in common is left `NOWHERE`. */
  readonly partitions: readonly Parts[];
  /** Groups that are no partition, and the cell with the responses of the whole that are in none (at least). */
  readonly overlapping: readonly (Parts & { readonly without: number })[];
}

interface Known {
  /** The first set that is not taken: of the responses of a whole that are in none of its parts. */
  readonly next: ResponseSet;
  readonly themes: readonly ResponseSet[];
  /** How many questions everybody answered. */
  readonly questions: number;
}

/**
 * Groups are a partition where they nowhere add up to more than they are parts of: readers may then know that no
 * response has two, and how many have none.
 */
export function sumsOf(grid: CountGrid, groups: readonly Parts[], { next, themes, questions }: Known): Sums {
  let free = next;
  const partitions: Parts[] = [];
  const overlapping: { readonly of: Parts; readonly most: number }[] = [];
  for (const of of groups) {
    const { whole, parts } = of;
    const without = withoutGroup(grid, of, themes);
    if (!areApart(parts, without)) {
      overlapping.push({ of, most: Math.max(0, ...without) });
      continue;
    }
    const step = whole === ALL ? questions : grid.cells[grid.both(whole, ALL)]!.step;
    const rest = without[ALL] === 0 ? [] : [putRest(grid, free++, without, step)];
    partitions.push({ whole, parts: [...parts, ...rest] });
  }
  return {
    partitions,
    overlapping: overlapping.map(({ of, most }) => ({ ...of, without: grid.add(most, "without") })),
  };
}

/** Of the whole, and of those in it that carry each theme, how many no group accounts for; below 0 where groups overlap. */
function withoutGroup(
  grid: CountGrid,
  { whole, parts }: Parts,
  themes: readonly ResponseSet[],
): readonly number[] {
  const value = (one: ResponseSet, other: ResponseSet) => grid.cells[grid.both(one, other)]!.value;
  return [ALL, ...themes].map((set) =>
    parts.reduce((sum, part) => sum - value(set, part), value(set, whole)),
  );
}

/** Whether the groups nowhere add up to more than they are parts of. */
const areApart = (parts: readonly ResponseSet[], [all = 0, ...ofThemes]: readonly number[]): boolean =>
  parts.length > 0 && all >= 0 && ofThemes.every((one) => one >= 0 && one <= all);

function putRest(grid: CountGrid, set: ResponseSet, without: readonly number[], step: number): ResponseSet {
  without.forEach((responses, one) => {
    const cell = one === ALL ? grid.add(responses, "without", step) : grid.add(responses, "never");
    grid.put(set, one, cell);
  });
  grid.put(set, set, grid.both(set, ALL));
  return set;
}
