/** The record of a run whose counts are suppressed: without what tells of few responses. */

import type { ResponseAccount } from "../../model/account.ts";
import { CORRECTED, isCorrected } from "../../model/correction.ts";
import type { Publishable } from "../../model/publishable.ts";
import type { RunRecord } from "../../model/run.ts";
import { rowsBy, type SuppressedTally } from "../../model/tally.ts";
import { withheldCorrections } from "./corrections.ts";
import { withoutNumbers } from "./doubts.ts";

/**
 * Of a source nothing is said that bounds its responses: a layout can mean that it is one, and so few bytes hold no
 * five. Its hash stays where its number of responses is shown: of a small source, who guesses the words could prove
 * the guess.
 * @param below - the limit: of responses that were left out, fewer are not told, nor how many were received
 */
export function suppressedRecord(record: RunRecord, tally: SuppressedTally | null, below: number): RunRecord {
  const { inputs, reconciliation, publication } = record;
  const { layoutFiles: _, ...options } = record.options;
  const shown = new Set(
    (tally === null ? [] : rowsBy(tally, "source"))
      .filter(({ base }) => base !== null)
      .map(({ group }) => group),
  );
  return {
    ...record,
    inputs: inputs.map(({ source, sha256 }) => ({
      source,
      bytes: null,
      sha256: shown.has(source) ? sha256 : null,
      layout: null,
      responses: null,
    })),
    // It can name sources, each with its layout.
    options: { ...options, layout: null },
    campaigns: null,
    // As many as there are responses without topics or attribution: counts like others.
    problems: [],
    doubts: withoutNumbers(record.doubts),
    publication: publication && {
      ...publication,
      allowed: publication.allowed.map((one) => ({ ...one, findings: null })),
    },
    decisions: record.decisions && { cells: null, carried: null, responses: null, by: [] },
    corrections: withheldCorrections(record.corrections),
    reconciliation: {
      ...reconciliation,
      responses: suppressedAccount(reconciliation.responses, below),
      bySource: [],
      byQuestion: [],
      byStatus: [],
    },
  };
}

function suppressedAccount(
  { received, counted, leftOut: reasons }: ResponseAccount<Publishable>,
  below: number,
): ResponseAccount<Publishable> {
  const leftOut = withoutOwnWords(reasons);
  const isSmall = (responses: Publishable) => responses !== null && responses < below;
  return {
    received: leftOut.some(({ responses }) => isSmall(responses)) ? null : received,
    counted,
    leftOut: leftOut.map((loss) => (isSmall(loss.responses) ? { ...loss, responses: null } : loss)),
  };
}

/** The reasons of corrections are about single responses: they are told as one. */
function withoutOwnWords(leftOut: ResponseAccount<Publishable>["leftOut"]): typeof leftOut {
  const byHand = leftOut.filter(({ reason }) => isCorrected(reason));
  if (byHand.length === 0) return leftOut;
  const responses = byHand.reduce((sum, one) => sum + (one.responses ?? 0), 0);
  return [...leftOut.filter(({ reason }) => !isCorrected(reason)), { reason: CORRECTED, responses }];
}
