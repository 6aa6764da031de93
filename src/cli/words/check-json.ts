/** What a check found and what it looked at, for programs: one JSON document. */
import type { CheckResult } from "../../model/check.ts";
import { type CheckTotals, checkTotals } from "./check-totals.ts";
import { printableJson } from "./printable.ts";

/** What `check --json` prints, and `--report json` writes. */
export interface CheckReport extends CheckResult {
  /** How many findings there are of each severity. */
  readonly totals: CheckTotals;
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
