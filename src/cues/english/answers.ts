/** What people write for yes, for no, and for not knowing; in small letters. */

export const YES_ANSWERS: readonly string[] = ["yes", "y", "x", "true", "1"];

export const NO_ANSWERS: readonly string[] = ["no", "n", "false", "0"];

export const UNSURE_ANSWERS: readonly string[] = ["unsure", "u", "?"];
