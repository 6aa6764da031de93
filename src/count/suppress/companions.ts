/** Which cells are withheld with which others, since who reads the one can guess what the other is. */
import type { ThemeFacts } from "./theme-facts.ts";

interface ThemeCells {
  readonly responses: readonly number[];
  readonly hits: readonly number[];
  readonly respondents: readonly number[];
}

/**
 * Respondents and responses are nearly the same, and hits not many more. Hits of themes with terms in common are sums
 * of the same terms' hits: from some of these, readers could work out others.
 */
export function companionsOf(
  facts: readonly ThemeFacts[],
  { responses, hits, respondents }: ThemeCells,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const put = (cell: number, ...others: readonly number[]): void => {
    found.set(cell, [...(found.get(cell) ?? []), ...others]);
  };
  facts.forEach(({ covers }, theme) => {
    put(responses[theme]!, hits[theme]!, respondents[theme]!);
    put(respondents[theme]!, responses[theme]!);
    for (const other of new Set(covers.flat())) {
      put(hits[theme]!, hits[other]!);
      put(hits[other]!, hits[theme]!);
    }
  });
  return found;
}
