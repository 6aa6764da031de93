/** What a check found and what it looked at, for programs: one JSON document. */
import type { CheckResult } from "../../model/check.ts";
import { checkTotals } from "./check-totals.ts";
import { printableJson } from "./printable.ts";

/**
 * | key | what it holds |
 * |---|---|
 * | `tool` | `name` and `version` of the program |
 * | `title` | of the project, or null |
 * | `totals` | numbers of `errors`, `warnings`, `notes` and `allowed` findings |
 * | `findings` | `code` (the rule), `severity`, `place` (`source`; `page`, `line`, `column` as far as known), `response` (its id, where it is about one), `found`, `expected`, `hint` |
 * | `counts` | `rule`, `severity`, `findings`: all of them, those that are not listed included |
 * | `allowed` | `rule`, `reason`, `findings` |
 * | `off` | rules that are switched off |
 * | `covered` | `group`, `covered`: what was looked at |
 * | `reconciliation` | as in `run.json`: what was received, what counts and what is left out, and why |
 *
 * @returns JSON text ended by a line feed, without signs that act on a terminal.
 */
export function checkJson(result: CheckResult): string {
  const { tool, title, findings, counts, allowed, off, covered, reconciliation } = result;
  const document = {
    tool,
    title,
    totals: checkTotals(result),
    // Many checks make findings: the order of their keys must not tell which.
    findings: findings.map(
      ({ code, severity, place: { source, page, line, column }, response, found, expected, hint }) => ({
        code,
        severity,
        place: { source, page, line, column },
        response,
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
