/** How high rows are that hold their wrapped text, where a format wants it said. */
import { CELL_STYLES } from "./cell-styles.ts";
import type { StyledCell } from "./grid.ts";

const FACTS = new Map(CELL_STYLES.map((facts) => [facts.style, facts]));

/** Of a column's width, which is in digits of the default size: bold and capitals are wider. */
const FILLED = 0.9;
/** Of the size of its letters. */
const LINE = 1.3;
/** What Excel takes. */
const MOST = 409;

/** @returns points: an estimate that errs to the high side */
export function rowHeight(cells: readonly StyledCell[], widths: readonly number[]): number {
  const [{ size: plain }] = CELL_STYLES as readonly [{ size: number }];
  const heights = cells.map(({ value, style }, at) => {
    const { size } = FACTS.get(style)!;
    const room = (widths[at]! * FILLED * plain) / size;
    return lines(String(value), room) * size;
  });
  return Math.min(MOST, Math.ceil(Math.max(plain, ...heights) * LINE));
}

/** Words fill lines one after the other; a word that is too long for one is broken. */
function lines(text: string, room: number): number {
  let all = 1;
  let filled = 0;
  for (const { length } of text.split(" ")) {
    if (filled > 0 && filled + 1 + length > room) {
      all += 1;
      filled = length;
    } else filled += (filled > 0 ? 1 : 0) + length;
    const extra = Math.ceil(filled / room) - 1;
    if (extra > 0) {
      all += extra;
      filled -= extra * room;
    }
  }
  return all;
}
