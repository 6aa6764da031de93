/** In which form CSV files are written, for the program that they are handed to. */

/**
 * `safe`: no cell can start a formula. `excel`: the same behind a byte-order mark, by which Excel tells that the file is
 * UTF-8. `plain`: neither, for programs that take text as it is.
 */
export const CSV_FORMS = ["safe", "plain", "excel"] as const;

export type CsvForm = (typeof CSV_FORMS)[number];
