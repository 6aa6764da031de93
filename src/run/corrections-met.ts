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
  unmet(isWhole: boolean): readonly Problem[];
}

/** Digits by which responses are looked up: every correction gives so many. */
const DIGITS = 8;

const keyOf = (fingerprint: string): string => fingerprint.replace(/^sha256:/, "").slice(0, DIGITS);

export function startCorrectionsMet(corrections: Corrections): CorrectionsMet {
  const applied: AppliedCorrection[] = [];
  const wanted = new Set(corrections.all.map(({ fingerprint }) => keyOf(fingerprint ?? "")));
  /** By the first digits of their fingerprints, the responses with a text that a correction is tied to. */
  const ids = new Map<string, string[]>();
  return {
    see({ response, corrections: done = [], isLeftOut = false }, source) {
      const key = keyOf(response.fingerprint);
      if (wanted.has(key)) ids.set(key, [...(ids.get(key) ?? []).slice(0, 2), response.id]);
      applied.push(...done);
      const [first] = done;
      return isLeftOut && first !== undefined
        ? { source, reason: `${CORRECTED}: ${first.reason}`, responses: 1 }
        : null;
    },
    applied,
    unmet(isWhole) {
      const met = new Set(applied.map(({ correction }) => correction));
      return corrections.all
        .filter((one) => !met.has(one))
        .map((one) => problemOf(one, isWhole, ids.get(keyOf(one.fingerprint ?? "")) ?? []));
    },
  };
}

/** @param ids - of responses that have the text that is meant */
function problemOf({ response, placeOf }: Correction, isWhole: boolean, ids: readonly string[]): Problem {
  return {
    code: "project-file",
    severity: isWhole ? "error" : "info",
    place: placeOf("response"),
    found: `a correction of ${response}, which is not among the responses that were read`,
    expected: "the id of a response as it was split, as in responses.csv, or of a part that is cut off",
    hint:
      ids.length > 0
        ? `the text with its fingerprint is that of ${ids.join(" and ")}: write that id`
        : "where the document or its layout has changed, see whether the correction is still needed; then write its id and the fingerprint it has now, or delete it",
  };
}
