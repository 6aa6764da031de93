/** A correction that cannot be done, told at its place in the project file. */
import type { Correction } from "../../model/correction.ts";
import type { Problem } from "../../model/problem.ts";

export type CorrectionFaultWords = readonly [found: string, expected: string, hint: string];

/** @param keys - the part of the correction that is at fault */
export const correctionFault = (
  { placeOf }: Correction,
  [found, expected, hint]: CorrectionFaultWords,
  ...keys: readonly PropertyKey[]
): Problem => ({ code: "project-file", severity: "error", place: placeOf(...keys), found, expected, hint });

/** So many digits tell any two texts of a corpus apart, and can be read. */
const SHOWN_DIGITS = 16;

/** @param fingerprint - as responses have it */
const digitsOf = (fingerprint: string): string => fingerprint.replace(/^sha256:/, "");

/** As it is to be written. */
export const shownFingerprint = (fingerprint: string): string =>
  `"${digitsOf(fingerprint).slice(0, SHOWN_DIGITS)}"`;

/** @param tie - first digits as the project gives them; null where it gives none */
export const isTied = (tie: string | null, fingerprints: readonly string[]): boolean =>
  tie !== null && fingerprints.some((one) => digitsOf(one).startsWith(tie));

/** @param moved - ids of the responses that have the text now, where it is known */
export const changedText = (
  id: string,
  tie: string,
  present: string,
  moved: readonly string[],
): CorrectionFaultWords => [
  `the fingerprint "${tie.slice(0, SHOWN_DIGITS)}" for ${id}`,
  `${shownFingerprint(present)}, that of the text it has now`,
  moved.length > 0
    ? `the text with that fingerprint is now that of ${moved.join(" and ")}: write that id, if it is the one that is meant`
    : "see whether the correction is right for this text; then write the fingerprint it has now",
];
