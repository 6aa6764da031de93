/** The names of the stemmers, as a codebook writes them. */

export const STEMMERS = [
  "porter",
  "porter2",
  "dutch",
  "french",
  "german",
  "italian",
  "norwegian",
  "portuguese",
  "russian",
  "spanish",
  "swedish",
  "none",
] as const;

export type StemmerName = (typeof STEMMERS)[number];
