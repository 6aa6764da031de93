/** Responses as far as counting goes, packed into numbers: kept so that they can be counted again in another way. */
import { GROUPINGS, type GroupKey } from "../../model/group.ts";

/** A theme by its position in the tree, and its places in the response. */
export interface UnitCoding {
  readonly index: number;
  readonly hits: number;
  /** Of themes that have positions: that of the response. */
  readonly position?: string;
}

/** What is counted: one response, or a campaign as one. */
export interface Unit {
  readonly groups: ReadonlyMap<GroupKey, readonly string[]>;
  /** Of each table that was asked for, the groups that it is in. */
  readonly crosses: readonly (readonly string[])[];
  /** Number of the respondent; null where the response counts as one of its own. */
  readonly respondent: number | null;
  /** Ascending. */
  readonly codings: readonly UnitCoding[];
}

export interface Units {
  readonly length: number;
  /** @param unit - null for a response that counts nowhere, so that the numbers stay those of the responses */
  add(unit: Unit | null): void;
  /** @param number - from 0, in the order in which they were added */
  at(number: number): Unit | null;
}

const FIRST_SIZE = 4096;
/** A theme and the number of its position are packed into one number: a codebook has fewer names of positions. */
const PLACES = 4096;

/**
 * Memory: 12 bytes a response, 4 for each grouping and each group in it, and twice that for each of its themes.
 *
 * @param crosses - how many tables were asked for
 */
export function startUnits(crosses: number): Units {
  const positions: string[] = [];
  const placeOf = (position: string): number => {
    const at = positions.indexOf(position);
    return at < 0 ? positions.push(position) : at + 1;
  };
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  let packed = new Int32Array(FIRST_SIZE);
  let used = 0;
  const starts: number[] = [];

  const push = (value: number): void => {
    if (used === packed.length) {
      const longer = new Int32Array(packed.length * 2);
      longer.set(packed);
      packed = longer;
    }
    packed[used++] = value;
  };
  const intern = (name: string): number => {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, names.length);
    return names.push(name) - 1;
  };
  return {
    get length() {
      return starts.length;
    },
    add(unit) {
      starts.push(used);
      if (unit === null) return;
      push(unit.respondent ?? -1);
      for (const names of [...GROUPINGS.map(({ by }) => unit.groups.get(by) ?? []), ...unit.crosses]) {
        push(names.length);
        for (const name of names) push(intern(name));
      }
      for (const { index, hits, position } of unit.codings) {
        push(index * PLACES + (position === undefined ? 0 : placeOf(position)));
        push(hits);
      }
    },
    at(number) {
      const start = starts[number]!;
      const end = starts[number + 1] ?? used;
      if (start === end) return null;
      const respondent = packed[start]!;
      let from = start + 1;
      const next = (): readonly string[] => {
        const first = from + 1;
        from = first + packed[from]!;
        return Array.from(packed.subarray(first, from), (name) => names[name]!);
      };
      const groups = new Map<GroupKey, readonly string[]>(GROUPINGS.map(({ by }) => [by, next()]));
      const inCrosses = Array.from({ length: crosses }, next);
      return {
        groups,
        crosses: inCrosses,
        respondent: respondent === -1 ? null : respondent,
        codings: Array.from({ length: (end - from) / 2 }, (_, at) => {
          const coded = packed[from + at * 2]!;
          const position = positions[(coded % PLACES) - 1];
          const coding = { index: Math.floor(coded / PLACES), hits: packed[from + at * 2 + 1]! };
          return position === undefined ? coding : { ...coding, position };
        }),
      };
    },
  };
}
