/** What a correction by hand does to a response. */

/** In the order in which they are told. */
export const CORRECTION_KINDS = ["leftOut", "joined", "cut", "attribution", "topics"] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What was done to responses, behind their number or their id. */
export const CORRECTION_WORDS: Readonly<Record<CorrectionKind, string>> = {
  leftOut: "left out",
  joined: "joined",
  cut: "cut",
  attribution: "with another attribution",
  topics: "with other topics",
};
