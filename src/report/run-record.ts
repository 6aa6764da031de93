/** The record of a run, as `run.json` holds it. */
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { OutputFacts, RunFacts, RunRecord, SourceNote } from "../model/run.ts";

/** Puts the facts, the reconciliation and the outputs into the order of the file. */
export function runRecord(
  facts: RunFacts,
  reconciliation: RunRecord["reconciliation"],
  campaigns: RunRecord["campaigns"],
  outputs: readonly OutputFacts[],
): RunRecord {
  const { tool, title = null, inputs, codebook, options, publication = null } = facts;
  const complete = !facts.partial && facts.sourcesLeftOut.length === 0 && facts.responsesLeftOut.length === 0;
  const problems = byCode(facts.problems, facts.furtherProblems ?? []);
  const inDoubt = notesOf(facts.problems, "layout-doubtful");
  const inNoResponse = notesOf(facts.problems, "text-unassigned");
  const account = { campaigns, reconciliation, publication, inDoubt, inNoResponse, problems };
  return { tool, title, complete, inputs, codebook, options, ...account, outputs };
}

const notesOf = (problems: readonly Problem[], code: ProblemCode): readonly SourceNote[] =>
  problems
    .filter((one) => one.code === code)
    .map(({ place: { source, line }, found, hint }) => ({ source, line: line ?? null, found, hint }));

function byCode(listed: readonly Problem[], further: RunRecord["problems"]): RunRecord["problems"] {
  const counts = new Map<
    string,
    { code: Problem["code"]; severity: Problem["severity"]; problems: number }
  >();
  for (const { code, severity, problems } of [
    ...listed.map((one) => ({ ...one, problems: 1 })),
    ...further,
  ]) {
    const key = `${code} ${severity}`;
    const count = counts.get(key) ?? { code, severity, problems: 0 };
    count.problems += problems;
    counts.set(key, count);
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}
