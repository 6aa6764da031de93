/** Which corrections of the project were met, and what they left out. */

import type { ResponsesLeftOut } from "../model/account.ts";
import { type AppliedCorrection, CORRECTED, type Correction, type Corrections } from "../model/correction.ts";
import type { Problem } from "../model/problem.ts";
import type { Received } from "./reading.ts";

export interface CorrectionsMet {
  /** @returns the response as one that is left out; null where it is passed on */
  see(received: Received, source: string): ResponsesLeftOut | null;
  readonly applied: readonly AppliedCorrection[];
  /** @param isWhole - whether every response must be among those that were read */
  unmet(corrections: Corrections, isWhole: boolean): readonly Problem[];
}

export function startCorrectionsMet(): CorrectionsMet {
  const applied: AppliedCorrection[] = [];
  return {
    see({ corrections = [], isLeftOut = false }, source) {
      applied.push(...corrections);
      const [first] = corrections;
      return isLeftOut && first !== undefined
        ? { source, reason: `${CORRECTED}: ${first.reason}`, responses: 1 }
        : null;
    },
    applied,
    unmet({ all }, isWhole) {
      const met = new Set(applied.map(({ correction }) => correction));
      return all.filter((one) => !met.has(one)).map((one) => problemOf(one, isWhole));
    },
  };
}

function problemOf({ response, placeOf }: Correction, isWhole: boolean): Problem {
  return {
    code: "project-file",
    severity: isWhole ? "error" : "info",
    place: placeOf("response"),
    found: `a correction of ${response}, which is not among the responses that were read`,
    expected: "the id of a response as it was split, as in responses.csv, or of a part that is cut off",
    hint: "where the document or its layout has changed, see whether the correction is still needed; then write its id and the fingerprint it has now, or delete it",
  };
}
