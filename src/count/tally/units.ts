/** Responses as far as counting goes, packed into numbers: kept so that they can be counted again in another way. */
import { STATUSES, type Status } from "../../model/response.ts";

/** A theme by its position in the tree, and its places in the response. */
export interface UnitCoding {
  readonly index: number;
  readonly hits: number;
}

/** What is counted: one response, or a campaign as one. */
export interface Unit {
  readonly source: string;
  readonly status: Status;
  readonly topics: readonly string[];
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

/** Memory: 8 bytes a response, and 4 for each of its topics, twice that for each of its themes, and 16 more. */
export function startUnits(): Units {
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
      push(STATUSES.indexOf(unit.status));
      push(intern(unit.source));
      push(unit.topics.length);
      for (const topic of unit.topics) push(intern(topic));
      for (const { index, hits } of unit.codings) {
        push(index);
        push(hits);
      }
    },
    at(number) {
      const start = starts[number]!;
      const end = starts[number + 1] ?? used;
      if (start === end) return null;
      const [respondent, status, source, topics] = packed.subarray(start, start + 4);
      const from = start + 4 + topics!;
      return {
        source: names[source!]!,
        status: STATUSES[status!]!,
        topics: [...packed.subarray(start + 4, from)].map((topic) => names[topic]!),
        respondent: respondent === -1 ? null : respondent!,
        codings: Array.from({ length: (end - from) / 2 }, (_, at) => ({
          index: packed[from + at * 2]!,
          hits: packed[from + at * 2 + 1]!,
        })),
      };
    },
  };
}
