/** How many corrections by hand a run made, for people: `4 corrections by hand: 1 left out, 1 joined, …`. */

import { CORRECTION_KINDS, CORRECTION_WORDS } from "../../model/correction-kind.ts";
import { SUPPRESSED } from "../../model/publishable.ts";
import type { RunRecord } from "../../model/run.ts";
import { count, counted } from "../../text/counted.ts";
import type { SummaryOptions } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** @returns no line where nothing was corrected */
export function correctionLines({ corrections }: RunRecord, { width }: SummaryOptions): readonly string[] {
  if (corrections === null) return [];
  const { corrections: all, byKind } = corrections;
  if (all === null) return ["", `Corrections by hand: ${SUPPRESSED}`];
  const parts = CORRECTION_KINDS.filter((kind) => byKind[kind] !== 0).map(
    (kind) => `${count(byKind[kind] ?? 0)} ${CORRECTION_WORDS[kind]}`,
  );
  const words = `${counted(all, "correction")} by hand: ${parts.join(", ")} (reasons in run.json)`;
  return ["", ...wrap("", words, { width, indent: "" })];
}
