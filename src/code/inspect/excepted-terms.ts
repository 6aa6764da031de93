/** Terms every match of which an exception of their theme takes out. */
import type { Term, Theme } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { Stemmer } from "../../text/stem.ts";
import { patternKey, wordKeys } from "./pattern-key.ts";

/** A match that touches words of an exception is none: a term that holds all of one never counts. */
export function excepted({ terms, except }: Theme, stem: Stemmer): readonly Finding[] {
  return terms.flatMap((term): readonly Finding[] => {
    const by = except.find((exception) => holds(term, exception, stem));
    if (by === undefined) return [];
    return [takenOut(term, by)];
  });
}

export const takenOut = (term: Term, by: Term): Finding => ({
  code: "lint-impossible-term",
  severity: "error",
  place: term.place,
  found: `\`${term.text}\`, every match of which the exception \`${by.text}\` (line ${by.place.line ?? 1}) takes out`,
  expected: "exceptions that leave their terms something to find",
  hint: "delete one of the two",
});

export function holds({ pattern }: Term, { pattern: part }: Term, stem: Stemmer): boolean {
  if (pattern.kind !== "words" || part.kind !== "words") {
    return patternKey(pattern, stem) === patternKey(part, stem);
  }
  const [whole, run] = [wordKeys(pattern.words, stem), wordKeys(part.words, stem)];
  return whole.some((_, at) => run.every((key, offset) => whole[at + offset] === key));
}
