/** The word for a share, so that the same share is called the same everywhere. */
import type { Quantifier } from "./style.ts";

/** @param percent - 0 to 100, as it is printed beside the word: 24.95 that stands as 25.0 is 25 */
export function quantifierOf(percent: number, quantifiers: readonly Quantifier[]): string {
  return quantifiers.find(({ below }) => below === null || percent < below)?.word ?? "";
}
