/** Collects the problems of a run: all are counted, and of each kind so many are kept that memory stays bounded. */
import type { Problem } from "../model/problem.ts";
import type { RunRecord } from "../model/run.ts";

export interface ProblemList {
  add(problem: Problem): void;
  /** The problems that are kept, in the order in which they were met. */
  kept(): readonly Problem[];
  /** How many more there are of a kind than are kept. */
  further(): RunRecord["problems"];
}

/** More of one kind than anybody reads. */
const KEPT = 1000;

export function startProblemList(): ProblemList {
  const kept: Problem[] = [];
  const counts = new Map<
    string,
    { code: Problem["code"]; severity: Problem["severity"]; problems: number }
  >();
  return {
    add(problem) {
      const { code, severity } = problem;
      const key = `${code} ${severity}`;
      const count = counts.get(key) ?? { code, severity, problems: 0 };
      counts.set(key, count);
      count.problems++;
      if (count.problems <= KEPT) kept.push(problem);
    },
    kept: () => kept,
    further: () =>
      [...counts.values()]
        .filter(({ problems }) => problems > KEPT)
        .map((count) => ({ ...count, problems: count.problems - KEPT })),
  };
}
