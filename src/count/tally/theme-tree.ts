/** The codebook's tree as a list in codebook order (depth first), each theme with the line of its ancestors. */
import type { Codebook, Theme } from "../../model/codebook.ts";

export interface TreeTheme {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  /** Positions in the list: the theme itself first, then its parent, up to the root. */
  readonly lineage: readonly number[];
}

export interface ThemeTree {
  readonly themes: readonly TreeTheme[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** @returns every theme of the codebook, parents before their children. */
export function themeTree(codebook: Codebook): ThemeTree {
  const themes: TreeTheme[] = [];
  const indexOf = new Map<string, number>();
  const walk = (theme: Theme, parent: string | null, above: readonly number[]): void => {
    const lineage = [themes.length, ...above];
    indexOf.set(theme.id, themes.length);
    themes.push({ id: theme.id, label: theme.label, parent, lineage });
    for (const child of theme.themes) walk(child, theme.id, lineage);
  };
  for (const theme of codebook.themes) walk(theme, null, []);
  return { themes, indexOf };
}
