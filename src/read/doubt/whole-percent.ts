/** A share in whole per cent, for the words of a doubt. */

export const wholePercent = (part: number, all: number): number =>
  Math.round((100 * part) / Math.max(1, all));
