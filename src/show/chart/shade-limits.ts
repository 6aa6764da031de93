/** Where the colours of a heat map begin: at round shares, which a reader can remember and a key can name. */

import type { Style } from "../style/style.ts";
import type { ShareGrid } from "./chart.ts";

/** Widths of a class, in per cent. */
const ROUND = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50];
/** Of the greatest share, what all classes together reach at least: the last one is open. */
const REACH = 0.9;

/** @returns the shares, in per cent, at which each colour but the first begins; none where no cell has one */
export function shadeLimits(cells: ShareGrid["cells"], { colours }: Style): readonly number[] {
  const greatest = Math.max(0, ...cells.flat().map(({ value }) => value ?? 0));
  const { length } = colours.sequential;
  if (greatest === 0) return [];
  const width = ROUND.find((one) => one * length >= greatest * REACH) ?? ROUND.at(-1)!;
  return Array.from({ length: length - 1 }, (_, at) => (at + 1) * width);
}
