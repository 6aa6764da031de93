/** Where themes stand in the codebook's tree. */
import type { Publishable, ThemeRow } from "../../model/tally.ts";

export interface TreePlace {
  /** 0 for a theme at the top. */
  readonly depth: number;
  /** Themes right below it. */
  readonly below: readonly string[];
}

/** @param themes - parents before those below them */
export function themePlaces(themes: readonly ThemeRow<Publishable>[]): ReadonlyMap<string, TreePlace> {
  const depths = new Map<string, number>();
  const below = new Map<string, string[]>(themes.map(({ theme }) => [theme, []]));
  for (const { theme, parent } of themes) {
    depths.set(theme, parent === null ? 0 : (depths.get(parent) ?? -1) + 1);
    if (parent !== null) below.get(parent)?.push(theme);
  }
  return new Map([...depths].map(([theme, depth]) => [theme, { depth, below: below.get(theme) ?? [] }]));
}
