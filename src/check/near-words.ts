/** Finds words that one slip of the pen apart: a letter more, another letter, or two neighbours swapped. */

export type Slip = "doubled" | "inserted" | "replaced" | "swapped";

/**
 * @param one - a word
 * @param other - another
 * @returns the one edit that turns one into the other; null where they are equal, or further apart
 */
export function slipBetween(one: string, other: string): Slip | null {
  if (one.length > other.length) return slipBetween(other, one);
  if (other.length - one.length > 1 || one === other) return null;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (one.length < other.length) {
    if (one.slice(at) !== other.slice(at + 1)) return null;
    return other[at] === other[at - 1] ? "doubled" : "inserted";
  }
  if (one.slice(at + 1) === other.slice(at + 1)) return "replaced";
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return swapped && one.slice(at + 2) === other.slice(at + 2) ? "swapped" : null;
}

/** More words with one rest are no slips, but a list. */
const CROWD = 50;

/**
 * Words one edit apart share what is left of them when a letter is taken out of either, or of one: so no word need be
 * compared with all others.
 *
 * @param words - different ones
 * @returns for each word that has any, the words one edit apart, in the order given
 */
export function nearWords(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const withRest = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of restsOf(word)) {
      const others = withRest.get(rest);
      if (others === undefined) withRest.set(rest, [word]);
      else if (others.length <= CROWD) others.push(word);
    }
  }
  const near = new Map<string, Set<string>>();
  const note = (word: string, other: string) => near.set(word, (near.get(word) ?? new Set()).add(other));
  for (const some of withRest.values()) {
    if (some.length < 2 || some.length > CROWD) continue;
    for (const [at, word] of some.entries()) {
      for (const other of some.slice(at + 1)) {
        if (slipBetween(word, other) === null) continue;
        note(word, other);
        note(other, word);
      }
    }
  }
  return new Map([...near].map(([word, others]) => [word, [...others]]));
}

/** The word, and what is left of it without one letter. */
function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word]);
  for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
