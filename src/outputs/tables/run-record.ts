/** The record of a run, as `run.json` holds it. */
import { isCorrected } from "../../model/correction.ts";
import type { Problem } from "../../model/problem.ts";
import { type OutputFacts, RUN_FORM, type RunFacts, type RunRecord } from "../../model/run.ts";
import { isIntended } from "../../model/table.ts";
import { correctionAccount } from "./corrections.ts";
import { doubtsOf } from "./doubts.ts";

/** Puts the facts, the reconciliation and the outputs into the order of the file. */
export function runRecord(
  facts: RunFacts,
  reconciliation: RunRecord["reconciliation"],
  campaigns: RunRecord["campaigns"],
  outputs: readonly OutputFacts[],
): RunRecord {
  const { tool, title = null, codebook, options, publication = null, decisions: decided = null } = facts;
  // Who read for the team is nobody's business outside it.
  const decisions = decided === null || options.publish === null ? decided : { ...decided, by: [] };
  // The names of columns are words of the material: what is published tells none.
  const inputs =
    options.publish === null ? facts.inputs : facts.inputs.map(({ table: _, ...input }) => input);
  const lost = facts.responsesLeftOut.filter(({ reason }) => !isCorrected(reason) && !isIntended(reason));
  const complete = !facts.partial && facts.sourcesLeftOut.length === 0 && lost.length === 0;
  const corrections = correctionAccount(facts.corrections ?? []);
  const problems = byCode(facts.problems, facts.furtherProblems ?? []);
  const doubts = doubtsOf(facts.problems);
  const account = { campaigns, reconciliation, corrections, decisions, publication, problems, doubts };
  return { schemaVersion: RUN_FORM, tool, title, complete, inputs, codebook, options, ...account, outputs };
}

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
