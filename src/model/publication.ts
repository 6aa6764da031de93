/** What `run.json` says of outputs that may leave the team. */

/** Findings that a publication was allowed to have. */
export interface PublicationAllowance {
  /** The rule. */
  readonly rule: string;
  /** Why they are right, as the project file says. */
  readonly reason: string;
  /** How many; null where counts are suppressed. */
  readonly findings: number | null;
}

/** What a publication was held against before it was written. */
export interface Publication {
  /** The rules. */
  readonly rules: readonly string[];
  /** What they forbid, and was allowed. */
  readonly allowed: readonly PublicationAllowance[];
}
