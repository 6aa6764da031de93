/** How unevenly a term is spread over the responses of a corpus. */

/** Of one response that has the term. */
export interface ShareOfTerm {
  readonly hits: number;
  readonly words: number;
}

/**
 * Gries' deviation of proportions: half the sum, over all responses, of the difference between a response's share of
 * the hits and its share of the words. Gries (2008), "Dispersions and adjusted frequencies in corpora", International
 * Journal of Corpus Linguistics 13(4), 403–437.
 *
 * @param parts - the responses that have the term; the others need not be given
 * @param words - of all responses together
 * @returns from 0, each response has as much of it as of the words, to nearly 1, one short response has all; null
 * without hits
 */
export function deviationOfProportions(parts: readonly ShareOfTerm[], words: number): number | null {
  const hits = parts.reduce((sum, part) => sum + part.hits, 0);
  if (hits === 0 || words === 0) return null;
  // A response without hits adds its share of the words; all of them together what the others leave.
  const differences = parts.reduce(
    (sum, part) => sum + Math.abs(part.hits / hits - part.words / words) - part.words / words,
    1,
  );
  return differences / 2;
}
