/** A coding: one theme that one response carries, by itself or by a theme below it. */

export interface Coding {
  readonly theme: string;
  readonly label: string;
  /** Places in the response; hits that overlap are one place, so no token counts twice. 0 where a rule alone decides. */
  readonly hits: number;
  /** Distinct terms behind the hits, as written in the codebook, in the order of their first place. */
  readonly terms: readonly string[];
  /** How much speaks for the theme, or for one below it: the greatest of their {@link Score}s. */
  readonly score: number;
  /** The position that the response takes on the theme; absent where the theme has none. */
  readonly position?: string;
  /** Who says so: the terms and rules of the codebook, or a person who read the response. */
  readonly by: "codebook" | "person";
  /** False for what speaks for a theme and is not enough, or what a person decided against. */
  readonly carried: boolean;
}
