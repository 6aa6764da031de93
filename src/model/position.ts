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

/** @returns all that a response can be on a theme with these positions */
export const positionNames = (of: readonly { readonly name: string }[]): readonly string[] => [
  ...of.map(({ name }) => name),
  BOTH,
  UNCLEAR,
];

/** @returns how a person answers that a response takes it: a name may be an answer by itself, such as `no` */
export const positionAnswer = (name: string): string => `yes: ${name}`;

/** @returns the themes with positions, in the order of the codebook */
export const positionedThemes = ({ themes }: Pick<Codebook, "themes">): readonly PositionedTheme[] =>
  themes.flatMap((theme) => [
    ...(theme.positions === undefined ? [] : [{ theme, names: positionNames(theme.positions.of) }]),
    ...positionedThemes(theme),
  ]);
