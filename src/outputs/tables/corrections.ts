/** The account of what was put right by hand: how often what was done, and each with its reason. */
import type { AppliedCorrection, CorrectionAccount } from "../../model/correction.ts";
import { CORRECTION_KINDS, type CorrectionKind } from "../../model/correction-kind.ts";

/** @returns null where nothing was corrected */
export function correctionAccount(applied: readonly AppliedCorrection[]): CorrectionAccount | null {
  if (applied.length === 0) return null;
  return {
    corrections: applied.length,
    byKind: ofEach((kind) => applied.filter(({ kinds }) => kinds.includes(kind)).length),
    list: applied.map(({ response, kinds, others, reason }) => ({ response, kinds, others, reason })),
  };
}

/** Without numbers, ids and reasons: each is of one response. */
export const withheldCorrections = (account: CorrectionAccount | null): CorrectionAccount | null =>
  account && { corrections: null, byKind: ofEach(() => null), list: [] };

const ofEach = <N>(count: (kind: CorrectionKind) => N): Readonly<Record<CorrectionKind, N>> =>
  Object.fromEntries(CORRECTION_KINDS.map((kind) => [kind, count(kind)])) as Record<CorrectionKind, N>;
