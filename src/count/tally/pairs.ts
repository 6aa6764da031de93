/** Pairs of themes that meet in a response. */
import type { PairRow } from "../../model/tables/of-counts.ts";
import { lift, percent } from "../../text/share.ts";
import type { TreeTheme } from "./theme-tree.ts";

export interface Pairs {
  /** Counts one response; `themes` are the positions of the themes it carries, ascending. */
  add(themes: readonly number[]): void;
  /** @param responses responses of each theme, by position. @param base responses that have text. */
  rows(responses: readonly number[], base: number): readonly PairRow[];
}

/**
 * Each unordered pair once, in codebook order, only pairs that occur. A theme and one above or below it are no
 * pair: the parent holds the child's responses by definition, so their meeting says nothing.
 */
export function startPairs(themes: readonly TreeTheme[]): Pairs {
  const size = themes.length;
  const counts = new Map<number, number>();
  return {
    add(carried) {
      carried.forEach((one, at) => {
        for (const other of carried.slice(at + 1)) {
          // Depth first puts ancestors before their descendants, so one direction is enough.
          if (themes[other]!.lineage.includes(one)) continue;
          const key = one * size + other;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      });
    },
    rows: (responses, base) =>
      [...counts]
        .sort(([one], [other]) => one - other)
        .map(([key, both]) => {
          const one = Math.floor(key / size);
          const other = key % size;
          return {
            theme: themes[one]!.id,
            with: themes[other]!.id,
            responses: both,
            percent: percent(both, base),
            lift: lift(both, responses[one]!, responses[other]!, base),
          };
        }),
  };
}
