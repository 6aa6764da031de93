/** What tells a LIWC-22 dictionary from other tables: the title of its column of words. */

/** What LIWC-22 itself has written. */
const WORD_COLUMN = /^(?:DicTerm|Entry)$/i;

/** @returns whether a table whose first cell this is, is a .dicx */
export const isDicxHeader = (first: string): boolean => WORD_COLUMN.test(first.trim());
