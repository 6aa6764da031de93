/** What `codebook lint` finds in a codebook: a problem with a name of its own. */
import type { Problem } from "./problem.ts";

export const LINT_CODES = [
  "lint-impossible-term",
  "lint-dead-term",
  "lint-shadowed-term",
  "lint-shared-term",
  "lint-stem-conflation",
  "lint-unreachable-rule",
  "lint-theme-rare",
  "lint-theme-everywhere",
  "lint-theme-overlap",
] as const;

export type LintCode = (typeof LINT_CODES)[number];

/** `error`: cannot be meant; `warning`: to be looked at; `info`: to be known. The place is in the codebook. */
export interface Finding extends Omit<Problem, "code"> {
  readonly code: LintCode;
}
