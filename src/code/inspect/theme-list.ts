/** The themes of a codebook in its order, each with those above it. */
import type { Codebook, Theme } from "../../model/codebook.ts";

export interface ListedTheme {
  readonly theme: Theme;
  /** Ids of the themes above, the nearest first. */
  readonly above: readonly string[];
}

export function themeList({ themes }: Codebook): readonly ListedTheme[] {
  const list: ListedTheme[] = [];
  const walk = (theme: Theme, above: readonly string[]): void => {
    list.push({ theme, above });
    for (const child of theme.themes) walk(child, [theme.id, ...above]);
  };
  for (const theme of themes) walk(theme, []);
  return list;
}

/** @returns for every theme, itself and those above it: all that a response carries with it */
export function lineages(codebook: Codebook): ReadonlyMap<string, readonly string[]> {
  return new Map(themeList(codebook).map(({ theme, above }) => [theme.id, [theme.id, ...above]]));
}
