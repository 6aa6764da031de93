/** The words that make a text a wish, as a stretch of it. */

/** A stretch of words, by their positions, both inclusive. */
export interface Core {
  readonly from: number;
  readonly to: number;
}
