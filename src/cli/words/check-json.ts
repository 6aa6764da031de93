/** What a check found and what it looked at, for programs: one JSON document. */
import type { Allowed, CheckFinding, CheckResult, Covered, RuleCount, RuleId } from "../../model/check.ts";
import type { Reconciliation, Tool } from "../../model/run.ts";
import { type CheckTotals, checkTotals } from "./check-totals.ts";
import { printableJson } from "./printable.ts";

/** What `check --json` prints, and `--report json` writes. */
export interface CheckReport {
  /** The program. */
  readonly tool: Tool;
  /** What the consultation is called, where the project file says it. */
  readonly title: string | null;
  /** How many findings there are of each severity. */
  readonly totals: CheckTotals;
  /** In the order of the rules, then of the sources and their lines. */
  readonly findings: readonly CheckFinding[];
  /** How many findings of each rule there are. */
  readonly counts: readonly RuleCount[];
  /** Findings that the project file allows. */
  readonly allowed: readonly Allowed[];
  /** Rules that are switched off. */
  readonly off: readonly RuleId[];
  /** What was looked at. */
  readonly covered: readonly Covered[];
  /** As in `run.json`: what was received, what counts and what is left out, and why. */
  readonly reconciliation: Reconciliation;
}

/** @returns JSON text ended by a line feed, without signs that act on a terminal. */
export function checkJson(result: CheckResult): string {
  const { tool, title, findings, counts, allowed, off, covered, reconciliation } = result;
  const document: CheckReport = {
    tool,
    title,
    totals: checkTotals(result),
    // Many checks make findings: the order of their keys must not tell which.
    findings: findings.map(
      ({ code, severity, place: { source, page, line, column }, response, found, expected, hint }) => ({
        code,
        severity,
        place: { source, ...(page && { page }), ...(line && { line }), ...(column && { column }) },
        ...(response !== undefined && { response }),
        found,
        expected,
        hint,
      }),
    ),
    counts,
    allowed,
    off,
    covered,
    reconciliation,
  };
  return printableJson(`${JSON.stringify(document, null, 2)}\n`);
}
