/** What a correction by hand did, in words of the style. */

import type { RecordedCorrection } from "../../model/correction.ts";
import type { CorrectionKind } from "../../model/correction-kind.ts";
import { fill } from "./fill.ts";
import type { Style } from "./style.ts";

/** @returns the response, what was done to it, and why */
export function correctionCells(
  { response, kinds, others, reason }: RecordedCorrection,
  { words: { common } }: Style,
): readonly [response: string, what: string, reason: string] {
  const [one, many] = common.correctedCut.split("|") as [string, string?];
  const words: Readonly<Record<CorrectionKind, string>> = {
    leftOut: common.correctedLeftOut,
    joined: common.correctedJoined,
    cut: others.length > 1 ? (many ?? one) : one,
    attribution: common.correctedAttribution,
    topics: common.correctedTopics,
  };
  const listed = { others: others.join(", ") };
  return [response, kinds.map((kind) => fill(words[kind], listed)).join("; "), reason];
}
