/** The themes at the top of a codebook, with labels that can be told apart. */
import type { Publishable } from "../../model/publishable.ts";
import type { ThemeRow } from "../../model/tables/of-counts.ts";
import type { SuppressedTally } from "../../model/tally.ts";
import { distinct } from "./distinct.ts";

export function topThemes({ themes }: Pick<SuppressedTally, "themes">): readonly ThemeRow<Publishable>[] {
  const rows = themes.filter(({ parent }) => parent === null);
  const labels = distinct(rows.map(({ label, theme }) => ({ label, key: theme })));
  return rows.map((row, at) => ({ ...row, label: labels[at]! }));
}
