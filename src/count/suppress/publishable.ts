/** What may be published of counts: all of them, or none that tells of few responses. */
import type { Codebook } from "../../model/codebook.ts";
import { type Conditions, NO_CONDITIONS } from "../../model/conditions.ts";
import { rowsBy, type SuppressedTally, type Tally } from "../../model/tally.ts";
import { UserError } from "../../model/user-error.ts";
import { suppressed } from "./suppress.ts";

/**
 * @param limit - counts from 1 to below it are withheld; null where all are shown
 * @throws UserError where the numbers of repeated responses would tell of few
 */
export function publishable(
  tally: Tally,
  codebook: Codebook,
  limit: number | null,
  conditions: Conditions = NO_CONDITIONS,
): SuppressedTally {
  if (limit === null) return tally;
  refuseFewRepeats(tally, limit);
  return suppressed(tally, codebook, limit, conditions);
}

/** The base with each campaign counted once, beside the number of all responses, tells how many repeat another one. */
function refuseFewRepeats(tally: Tally, limit: number): void {
  const { base } = tally;
  const all = rowsBy(tally, "campaigns").find(({ group }) => group === "each")?.base ?? base;
  if (all === base || all - base >= limit) return;
  const problem = {
    code: "usage",
    severity: "error",
    place: { source: "" },
    found: `campaigns counted once, where fewer than ${limit} responses repeat another one`,
    expected: "numbers that do not tell of so few",
    hint: "count every response: leave `--campaigns once` out",
  } as const;
  throw new UserError([problem]);
}
