/** Which answers of earlier reviews stand, which are stale and why. */
import type { Answered } from "../count/review/candidates.ts";
import type { Decisions } from "../model/decision.ts";
import type { Problem } from "../model/problem.ts";
import type { ReviewableResponse } from "../model/review.ts";
import { startDecisionsMet } from "./decisions-met.ts";

export interface EarlierAnswers {
  /** Answers to texts that are as they were: cells, and looks for other themes. */
  readonly standing: number;
  /** A problem for each row that decides nothing any more. */
  readonly stale: readonly Problem[];
  readonly answered: ReadonlyMap<string, Answered>;
}

/** @param faults - what was wrong in the files: themes that are gone */
export function earlierAnswers(
  decisions: Decisions,
  responses: readonly ReviewableResponse[],
  faults: readonly Problem[],
): EarlierAnswers {
  const met = startDecisionsMet(decisions, false);
  const answered = new Map<string, Answered>();
  let standing = 0;
  for (const response of responses) {
    const decided = decisions.get(response.id);
    if (decided === undefined) continue;
    met.of(response.id, response);
    const isSame = decided.rows.every(({ fingerprint }) => fingerprint === response.fingerprint);
    if (!isSame) continue;
    const themes = new Set(decided.decisions.map(({ theme }) => theme));
    answered.set(response.id, { themes, others: decided.isOthersAnswered });
    standing += themes.size + (decided.isOthersAnswered ? 1 : 0);
  }
  return { standing, stale: [...faults, ...met.faults()], answered };
}
