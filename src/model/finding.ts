/** What `codebook lint` finds in a codebook: a problem with a name of its own. */
import { type CodeBy, codesBy } from "./codes.ts";
import type { Coded } from "./problem.ts";

export type LintCode = CodeBy<"lint">;

/** Every code a finding can carry, in the order of the table of rules. */
export const LINT_CODES: readonly LintCode[] = codesBy("lint");

/** `error`: cannot be meant; `warning`: to be looked at; `info`: to be known. The place is in the codebook. */
export interface Finding extends Coded<LintCode> {
  /** Id of the theme it is about, where it is about one of its terms. */
  readonly theme?: string;
  /** How many responses of the corpus it concerns; absent where none are counted. */
  readonly responses?: number;
}
