/** Things that are found to belong together, two by two, become groups. */

export interface Groupings {
  join(one: number, other: number): void;
  /** @returns the lowest number of the group */
  of(one: number): number;
  /** Those of two or more, each in order. */
  several(): readonly (readonly number[])[];
}

/** @param size - the things are numbered from 0 to below it; each begins as a group of its own */
export function startGroupings(size: number): Groupings {
  const lower = Int32Array.from({ length: size }, (_, at) => at);
  const of = (one: number): number => {
    let first = one;
    while (lower[first] !== first) {
      lower[first] = lower[lower[first]!]!;
      first = lower[first]!;
    }
    return first;
  };
  return {
    of,
    join(one, other) {
      const [low, high] = [of(one), of(other)].sort((a, b) => a - b) as [number, number];
      lower[high] = low;
    },
    several() {
      const members = new Map<number, number[]>();
      for (let one = 0; one < size; one++) {
        const first = of(one);
        if (first === one) continue;
        const some = members.get(first);
        if (some === undefined) members.set(first, [first, one]);
        else some.push(one);
      }
      return [...members.values()];
    },
  };
}
