/** How grave a problem or a finding is, where its code alone decides: its record says so, and nobody else. */

import type { CodeRecord } from "./codes/code-record.ts";
import { type GradedCode, recordOf, type SeverityOf } from "./codes.ts";

/** @returns code and severity, to be spread into a problem or a finding; what a project says of a rule goes before */
export function graded<C extends GradedCode>(
  code: C,
): { readonly code: C; readonly severity: SeverityOf<C> } {
  const { severity, inRun }: CodeRecord = recordOf(code);
  return { code, severity: (inRun ?? severity) as SeverityOf<C> };
}
