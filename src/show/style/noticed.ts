/** What the run noticed in the material beyond what it doubts: a line a kind, with how many. */

import type { CodeRecord } from "../../model/codes/code-record.ts";
import { recordOf } from "../../model/codes.ts";
import type { RunRecord } from "../../model/run.ts";
import { numbersOf } from "./numbers.ts";
import type { Style } from "./style.ts";

/**
 * @returns such as "18 headers cut off in the source", the most frequent first; nothing where counts are suppressed,
 * since a run then records no numbers of problems
 */
export function noticed({ problems, doubts }: RunRecord, style: Style): readonly string[] {
  const { count } = numbersOf(style.numbers);
  const doubted = new Set(doubts.map(({ code }) => code));
  return problems
    .filter(({ code }) => !doubted.has(code))
    .toSorted((one, other) => other.problems - one.problems || (one.code < other.code ? -1 : 1))
    .flatMap(({ code, problems: n }) => {
      // A file can hold whatever somebody wrote into it.
      const record: CodeRecord | undefined = recordOf(code);
      if (record?.one === undefined || isOfCodebook(record)) return [];
      return [`${count(n)} ${n === 1 ? record.one : record.many}`];
    });
}

const isOfCodebook = ({ group }: CodeRecord): boolean => group === "codebook";
