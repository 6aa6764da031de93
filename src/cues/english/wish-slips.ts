/** Slips of the pen in wishes for anonymity, and the words that are meant. */

/** Expressions for whole words, each with the word that is meant. */
export const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^w[iy]th?h?e?l?d$|^with?held$|^withe?ld$/, "withheld"],
  [/^withold$|^whithhold$/, "withhold"],
  [/^confid[ea]n[ct]ial$|^confidental$|^confidencial$/, "confidential"],
  [/^publich$|^publsh$|^pubish$/, "publish"],
  [/^nam$|^mame$/, "name"],
];

/** Words that are told from any slip of two letters. */
export const WHOLE_SLIPS: readonly string[] = ["anonymous", "anonymously", "anonymity", "anonymised"];
