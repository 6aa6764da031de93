/** What a person decided of a response, for each theme that it decides. */
import type { Theme } from "../../model/codebook.ts";

/** By the id of the theme, whether the response carries it. */
export type ThemeDecisions = ReadonlyMap<string, boolean>;

export const NOTHING_DECIDED: ReadonlyMap<number, boolean> = new Map();

/**
 * A no says that neither the theme nor one below it is carried; what was decided of one below stands.
 *
 * @param themes in codebook order, in which those below a theme follow it
 * @throws Error where the codebook has no such theme
 */
export function decidedThemes(
  themes: readonly Theme[],
  indexOf: ReadonlyMap<string, number>,
  decided: ThemeDecisions,
): ReadonlyMap<number, boolean> {
  const all = new Map<number, boolean>();
  const deny = ({ id, themes: below }: Theme): void => {
    if (!decided.has(id)) all.set(indexOf.get(id)!, false);
    for (const theme of below) deny(theme);
  };
  for (const [id, carried] of decided) {
    const index = indexOf.get(id);
    if (index === undefined) throw new Error(`The codebook has no theme "${id}".`);
    all.set(index, carried);
    if (!carried) for (const theme of themes[index]!.themes) deny(theme);
  }
  return all;
}
