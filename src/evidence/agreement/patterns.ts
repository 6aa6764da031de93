/** What coders said of cells, sorted into the few patterns in which they can say it: counting them is quick. */

/** Of a cell that a coder did not code. */
export const NOT_CODED = -1;

/** Numbers of categories, one a coder, in the order of the coders; `NOT_CODED` where there is none. */
export type CellPattern = readonly number[];

export interface CellPatterns {
  readonly patterns: readonly CellPattern[];
  /** The position of the pattern of each cell, theme after theme, within a theme response after response. */
  readonly states: Uint16Array;
  readonly responses: number;
  readonly themes: number;
}

/**
 * @param coders - of each coder the cells, theme after theme, within a theme response after response
 * @returns patterns in the order in which they occur first
 */
export function patternsOf(coders: readonly Int8Array[], responses: number, themes: number): CellPatterns {
  const patterns: CellPattern[] = [];
  const places = new Map<string, number>();
  const states = new Uint16Array(responses * themes);
  for (const at of states.keys()) {
    const pattern = coders.map((cells) => cells[at]!);
    const key = pattern.join();
    let place = places.get(key);
    if (place === undefined) {
      place = patterns.push(pattern) - 1;
      places.set(key, place);
    }
    states[at] = place;
  }
  return { patterns, states, responses, themes };
}

/**
 * @param weights - how often each response counts; each once where they are left out
 * @returns of each theme how many cells have each pattern, theme after theme
 */
export function countPatterns(
  { patterns, states, responses, themes }: CellPatterns,
  weights?: Uint16Array,
): Float64Array {
  const width = patterns.length;
  const counts = new Float64Array(themes * width);
  for (let theme = 0, at = 0; theme < themes; theme++) {
    const first = theme * width;
    for (let response = 0; response < responses; response++, at++)
      counts[first + states[at]!]! += weights === undefined ? 1 : weights[response]!;
  }
  return counts;
}

/** @returns counts of all themes together */
export function pooled(counts: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const [at, count] of counts.entries()) sums[at % width]! += count;
  return sums;
}
