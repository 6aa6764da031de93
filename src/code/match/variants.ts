/** Spells out a term's hyphens: `care-experienced` is two words in a row, or one word without the hyphen. */
import type { WordPattern } from "../../model/codebook.ts";

/**
 * @param words the words of a term, some with hyphens
 * @returns every run of tokens that the term stands for, hyphens gone; two for each hyphen
 */
export function variants(words: readonly WordPattern[]): readonly (readonly WordPattern[])[] {
  if (!words.some((word) => writtenAs(word).includes("-"))) return [words];
  return words.reduce<readonly (readonly WordPattern[])[]>(
    (runs, word) => runs.flatMap((run) => variantsOf(word).map((parts) => [...run, ...parts])),
    [[]],
  );
}

function variantsOf(pattern: WordPattern): readonly (readonly WordPattern[])[] {
  return splits(writtenAs(pattern).split("-")).map((parts) =>
    parts.map((part) => (pattern.kind === "glob" ? { ...pattern, glob: part } : { ...pattern, word: part })),
  );
}

/** Every way to join neighbours: a-b is [a, b] and [ab]. */
function splits([first = "", ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (rest.length === 0) return [[first]];
  return splits(rest).flatMap(([next = "", ...more]) => [
    [first, next, ...more],
    [first + next, ...more],
  ]);
}

function writtenAs(pattern: WordPattern): string {
  return pattern.kind === "glob" ? pattern.glob : pattern.word;
}
