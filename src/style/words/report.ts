/** The words of report. */

export const REPORT_WORDS = {};
