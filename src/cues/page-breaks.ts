/** Finds what stands last before, and first after, each place where a page is known to end. */

/** One end of a page: lines, 1-based, those nearest to the edge first, page numbers and blank lines left out. */
export interface PageBreak {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** How many lines at an edge can be furniture. */
const DEPTH = 2;

/**
 * @param texts - the lines of a document without white space at their edges
 * @param starts - lines that are known to begin a page
 * @param numbers - lines known to hold a page number
 * @returns the breaks in order, the document's own first and last edge among them; none where no page is known
 */
export function pageBreaks(
  texts: readonly string[],
  starts: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
): PageBreak[] {
  if (starts.size + numbers.size === 0) return [];
  const filled: number[] = [];
  /** For each line, how many filled ones are before it. */
  const before = [0];
  texts.forEach((text, at) => {
    before.push(filled.length);
    if (text !== "" && !numbers.has(at + 1)) filled.push(at + 1);
  });
  const places = new Set([0, filled.length]);
  for (const line of [...starts, ...numbers.keys()]) places.add(before[line] ?? filled.length);
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => ({
      above: filled.slice(Math.max(0, place - DEPTH), place).reverse(),
      below: filled.slice(place, place + DEPTH),
    }));
}
