/** The record of a run, as `run.json` holds it. */
import type { Problem } from "../model/problem.ts";
import type { OutputFacts, RunFacts, RunRecord } from "../model/run.ts";

/** Puts the facts, the reconciliation and the outputs into the order of the file. */
export function runRecord(
  facts: RunFacts,
  reconciliation: RunRecord["reconciliation"],
  outputs: readonly OutputFacts[],
): RunRecord {
  const { tool, inputs, codebook, options, problems } = facts;
  const complete = facts.sourcesLeftOut.length === 0;
  return { tool, complete, inputs, codebook, options, reconciliation, problems: byCode(problems), outputs };
}

function byCode(problems: readonly Problem[]): RunRecord["problems"] {
  const counts = new Map<
    string,
    { code: Problem["code"]; severity: Problem["severity"]; problems: number }
  >();
  for (const { code, severity } of problems) {
    const key = `${code} ${severity}`;
    const count = counts.get(key) ?? { code, severity, problems: 0 };
    count.problems += 1;
    counts.set(key, count);
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}
