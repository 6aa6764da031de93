/** Words that dates are written with, by which a line is known to be one. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** Each month by its first three letters, in order: what tells it. */
export const MONTH_BEGINNINGS: readonly string[] = wordList(
  "jan feb mar apr may jun jul aug sep oct nov dec",
);

/** Each month in full and in short. */
export const MONTHS: readonly string[] = wordList(`
  january jan february feb march mar april apr may june jun july jul august aug september sept sep
  october oct november nov december dec
`);

export const WEEKDAYS: readonly string[] = wordList(`
  monday mon tuesday tues tue wednesday wed thursday thurs thu friday fri saturday sat sunday sun
`);

/** Labels before a date. */
export const DATE_LABELS: readonly string[] = phraseList(
  "dated, dates, date, published, posted, issued, updated, released, submitted, created, last updated",
);
