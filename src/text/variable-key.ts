/** The name by which a rule, a filter or a table calls a variable: the slug of its label. */

/** In characters: what is longer is a sentence, and its beginning tells which. */
const LONGEST = 80;
/** Labels remembered at a time: tables have few, records of other programs can have any number. */
const MOST_KNOWN = 5000;

const known = new Map<string, string>();

/**
 * @param label - as a column or a field is called: `Respondent type`
 * @returns small letters and digits of any script, one hyphen between words: `respondent-type`; never empty
 */
export function variableKey(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  const key = label
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST)
    .replace(/-$/, "");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(label, key || "variable");
  return key || "variable";
}
