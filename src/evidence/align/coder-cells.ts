/** The cells of a coder: a number for each theme and response that are compared. */
import type { CodedResponseOf } from "../../model/coded.ts";
import { NOT_CODED } from "../agreement/patterns.ts";

export interface CellSpace {
  /** Ids. */
  readonly themes: readonly string[];
  readonly responses: number;
  /** What values may be; `0` and `1`, or names of positions. */
  readonly categories: readonly string[];
  /** Themes above each theme: who carries one carries those above it. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/** @param positions - of each response among those compared; -1 for none */
export function coderCells(
  coded: readonly CodedResponseOf[],
  positions: readonly number[],
  { themes, responses, categories, above }: CellSpace,
): Int8Array {
  const cells = new Int8Array(themes.length * responses).fill(NOT_CODED);
  for (const [number, { values, isWhole }] of coded.entries()) {
    const at = positions[number]!;
    if (at < 0) continue;
    const implied = new Set(
      [...values].flatMap(([theme, value]) => (value === "1" ? (above.get(theme) ?? []) : [])),
    );
    for (const [place, theme] of themes.entries()) {
      const value = values.get(theme) ?? (implied.has(theme) ? "1" : isWhole ? "0" : null);
      if (value !== null) cells[place * responses + at] = categories.indexOf(value);
    }
  }
  return cells;
}

/** @returns the cells of some of the responses, in their order */
export function cellsOfResponses(cells: Int8Array, all: number, wanted: readonly number[]): Int8Array {
  const themes = cells.length / Math.max(1, all);
  const part = new Int8Array(themes * wanted.length);
  for (let theme = 0; theme < themes; theme++)
    for (const [place, at] of wanted.entries())
      part[theme * wanted.length + place] = cells[theme * all + at]!;
  return part;
}
