/** What a correction by hand does to a response. */

/** In the order in which they are told. */
export const CORRECTION_KINDS = ["leftOut", "joined", "cut", "attribution", "topics"] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
