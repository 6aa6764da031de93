/** How many findings a check has, of each severity and allowed. */
import type { CheckResult } from "../../model/check.ts";
import type { Severity } from "../../model/problem.ts";
import { count, counted } from "../../text/counted.ts";

export interface CheckTotals {
  /** Findings that are errors. */
  readonly errors: number;
  /** Findings that are warnings. */
  readonly warnings: number;
  /** Findings that are to be known. */
  readonly notes: number;
  /** Findings that the project file allows. */
  readonly allowed: number;
}

/** Findings that are counted and not listed are in it; allowed ones are in `allowed` alone. */
export function checkTotals({ counts, allowed }: CheckResult): CheckTotals {
  const sum = (some: readonly { readonly findings: number }[]) =>
    some.reduce((all, { findings }) => all + findings, 0);
  const of = (severity: Severity) => sum(counts.filter((one) => one.severity === severity));
  return { errors: of("error"), warnings: of("warning"), notes: of("info"), allowed: sum(allowed) };
}

/** `3 errors, 1 note; 2 allowed.`, or `No findings.` */
export function totalsText({ errors, warnings, notes, allowed }: CheckTotals): string {
  const some = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(notes > 0 ? [counted(notes, "note")] : []),
  ].join(", ");
  return `${some || "No findings"}${allowed > 0 ? `; ${count(allowed)} allowed` : ""}.`;
}
