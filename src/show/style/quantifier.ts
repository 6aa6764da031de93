/** The word for a share, so that the same share is called the same everywhere. */
import type { Quantifier } from "./style.ts";

/** @param percent - 0 to 100 */
export function quantifierOf(percent: number, quantifiers: readonly Quantifier[]): string {
  return quantifiers.find(({ below }) => below === null || percent < below)?.word ?? "";
}
