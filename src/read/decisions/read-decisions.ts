/** Reads what persons decided from review files, and refuses what is unclear in them. */
import {
  type AnsweredRow,
  type DecidedResponse,
  type Decisions,
  OTHER_THEMES,
} from "../../model/decision.ts";
import type { Problem } from "../../model/problem.ts";
import { readReviewFile } from "./read-review-file.ts";
import { settle } from "./settle.ts";
import { type DecidableTheme, type Vote, voteOf } from "./votes.ts";

export interface DecisionsRead {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
  /** Of these, themes that the codebook does not have: it may have had them when they were asked for. */
  readonly gone: ReadonlySet<Problem>;
  /** Of each file, hexadecimal. */
  readonly sha256: readonly string[];
}

/**
 * @param files - `path` absolute, `source` as messages call it
 * @param themes - in the order of the codebook
 */
export async function readDecisions(
  files: readonly { readonly path: string; readonly source: string }[],
  themes: readonly DecidableTheme[],
): Promise<DecisionsRead> {
  const problems: Problem[] = [];
  const gone = new Set<Problem>();
  const sha256: string[] = [];
  const votes = new Map<string, Vote[]>();
  for (const { path, source } of files) {
    const file = await readReviewFile(path, source);
    sha256.push(file.sha256);
    problems.push(...file.problems);
    for (const row of file.rows) {
      const vote = voteOf(row, themes);
      if (vote === null) continue;
      if (!("row" in vote)) {
        problems.push(...vote.problems);
        for (const one of vote.gone) gone.add(one);
      } else if (votes.get(vote.response)?.push(vote) === undefined) votes.set(vote.response, [vote]);
    }
  }
  const decisions = new Map<string, DecidedResponse>();
  for (const [response, all] of votes) {
    const settled = settle(all, themes);
    problems.push(...settled.problems);
    decisions.set(response, {
      rows: all.map(answered),
      decisions: settled.decisions,
      isOthersAnswered: all.some(({ theme }) => theme === OTHER_THEMES),
    });
  }
  return { decisions, problems, gone, sha256 };
}

const answered = ({ response, row }: Vote): AnsweredRow => ({
  response,
  fingerprint: row.cell("fingerprint"),
  placeOf: row.placeOf,
});
