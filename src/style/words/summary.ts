/** The words of summary. */

export const SUMMARY_WORDS = {};
