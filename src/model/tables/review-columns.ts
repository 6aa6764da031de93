/** The columns of a review file: what a person is asked, and where the answers stand. */

/** In the order in which they are written; they are read in any. */
export const REVIEW_COLUMNS = [
  "response",
  "theme",
  "label",
  "question",
  "score",
  "band",
  "likely",
  "places",
  "text",
  "answer",
  "who",
  "note",
  "adjudicated",
  "part",
  "pi",
  "fingerprint",
] as const;

export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** Without these, an answer cannot be tied to what it is about. */
export const NEEDED_COLUMNS = [
  "response",
  "theme",
  "answer",
  "fingerprint",
] as const satisfies readonly ReviewColumn[];

/** Read where they are there. */
export const READ_COLUMNS = [
  ...NEEDED_COLUMNS,
  "who",
  "adjudicated",
] as const satisfies readonly ReviewColumn[];

export type ReadColumn = (typeof READ_COLUMNS)[number];
