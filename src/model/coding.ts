/** A coding: one theme that one response carries, by its own hits or by those of a theme below it. */

export interface Coding {
  readonly theme: string;
  /** Places in the response; hits that overlap are one place, so no token counts twice. */
  readonly hits: number;
  /** Distinct terms behind the hits, as written in the codebook, in the order of their first place. */
  readonly terms: readonly string[];
}
