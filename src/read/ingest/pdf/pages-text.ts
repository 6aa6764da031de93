/** Writes the rows of a document's pages as text, with a blank line where the page leaves room for one. */
import type { EdgeCounts } from "./page-edges.ts";
import type { Row } from "./region-rows.ts";

/** Baselines further apart than this many times the letters' size part paragraphs: single spacing is 1.15 to 1.45. */
const PARAGRAPH = 1.6;

/** Where all lines are set wide, a paragraph is this many times as far away as the next line. */
const WIDER = 1.25;

/** Wider than double spacing nobody sets running text: what is further apart are paragraphs of one line. */
const WIDEST_LINES = 2.4;

/** The share of the narrowest distances that may be odd ones, such as footnotes. */
const NARROW_SHARE = 0.1;

/** A text, and the lines of it, 1-based, that are of heads and feet. */
export interface PagesText {
  readonly text: string;
  readonly edges: readonly number[];
}

/**
 * @param pages the rows of each page, in order
 * @param running how many rows at the edges of each are of its head and foot
 * @returns the text; a page begins with a form feed (after a line break), but for the first one. Where one
 * page ends and the next begins there is no blank line, since the page does not tell.
 */
export function pagesText(pages: readonly (readonly Row[])[], running: readonly EdgeCounts[]): PagesText {
  const limit = paragraphDistance(pages);
  const edges: number[] = [];
  let lines = 0;
  const texts = pages.map((rows, page) => {
    const own = rows.flatMap((row, index) => (isApart(rows[index - 1], row, limit) ? ["", row] : [row]));
    own.forEach((row, at) => {
      if (typeof row === "string" || row.edge === undefined) return;
      const [side, depth] = row.edge;
      if (depth < (running[page]?.[side] ?? 0)) edges.push(lines + at + 1);
    });
    lines += Math.max(1, own.length);
    return own.map((row) => (typeof row === "string" ? row : row.text)).join("\n");
  });
  return { text: texts.join("\n\f"), edges };
}

function isApart(above: Row | undefined, row: Row, limit: number): boolean {
  if (!above) return false;
  if (row.isApart !== undefined) return row.isApart;
  const apart = distance(above, row);
  // Text that reads in another direction starts again at its own top.
  return apart > limit || apart < 0;
}

/** Distance of two baselines in sizes of the taller row. */
function distance(above: Row, row: Row): number {
  return (row.y - (row.above ?? above.y)) / Math.max(above.size, row.size);
}

function paragraphDistance(pages: readonly (readonly Row[])[]): number {
  const distances = pages
    .flatMap((rows) => rows.slice(1).map((row, index) => distance(rows[index]!, row)))
    .filter((apart) => apart > 0)
    .sort((a, b) => a - b);
  const narrow = distances[Math.floor(distances.length * NARROW_SHARE)] ?? 0;
  return Math.max(PARAGRAPH, WIDER * Math.min(narrow, WIDEST_LINES));
}
