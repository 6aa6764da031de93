/** The words of spreadsheets. */

export const TABLES_WORDS = {};
