/** The columns of a sample to be coded by hand: what a person reads, and where the answers go. */

/** Before the themes, a column each. */
export const SAMPLE_COLUMNS = ["response", "text"] as const;

/** Behind them. */
export const SAMPLE_END_COLUMNS = ["who", "note", "stratum", "pi", "fingerprint"] as const;

/** Before the id of a theme that is called as another column is. */
export const THEME_MARK = "theme:";
