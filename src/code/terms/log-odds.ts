/** How much more often a part of a corpus says something than the rest does. */

export interface CountsOfRun {
  /** How often it is said in the part, and in the rest. */
  readonly inside: number;
  readonly outside: number;
}

export interface LogOdds {
  /** Natural logarithm of the ratio of the odds; above 0 where the part says it more often. */
  readonly logOdds: number;
  /** The same in standard deviations: what is rare needs a greater difference. */
  readonly z: number;
}

/**
 * The log-odds ratio with an informative Dirichlet prior: Monroe, Colaresi and Quinn (2008), "Fightin' Words",
 * Political Analysis 16(4), 372–403, section 3.5. The prior is the corpus as a whole, as strong as
 * `strength` words.
 *
 * @param run - how often it is said; both counts from 0
 * @param total - how much is said at all, in the same unit; both above the counts of the run
 * @param strength - α0, above 0
 * @returns 0 and 0 for what is never said
 */
export function logOddsOf(run: CountsOfRun, total: CountsOfRun, strength: number): LogOdds {
  const said = run.inside + run.outside;
  if (said === 0) return { logOdds: 0, z: 0 };
  const prior = (strength * said) / (total.inside + total.outside);
  const logitOf = (count: number, of: number): number =>
    Math.log((count + prior) / (of + strength - count - prior));
  const logOdds = logitOf(run.inside, total.inside) - logitOf(run.outside, total.outside);
  const variance = 1 / (run.inside + prior) + 1 / (run.outside + prior);
  return { logOdds, z: logOdds / Math.sqrt(variance) };
}
