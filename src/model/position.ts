/** What a response can be on a theme besides the positions that the codebook names. */
import type { Codebook, Theme } from "./codebook.ts";

/** More than one of the positions. */
export const BOTH = "both";
/** None of them. */
export const UNCLEAR = "unclear";

/** A theme that has positions, and all that a response can be on it, in the order of tables. */
export interface PositionedTheme {
  readonly theme: Theme;
  readonly names: readonly string[];
}

/** @returns the themes with positions, in the order of the codebook */
export const positionedThemes = ({ themes }: Pick<Codebook, "themes">): readonly PositionedTheme[] =>
  themes.flatMap((theme) => [
    ...(theme.positions === undefined
      ? []
      : [{ theme, names: [...theme.positions.of.map(({ name }) => name), BOTH, UNCLEAR] }]),
    ...positionedThemes(theme),
  ]);
