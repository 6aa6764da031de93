/** A number of a published table: null where it is withheld, because it or another is small. */
export type Publishable = number | null;

/** What tables print where a number is withheld. */
export const SUPPRESSED = "[c]";
