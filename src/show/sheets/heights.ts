/** How high rows are that hold their wrapped text, where a format wants it said. */
import { CELL_STYLES } from "./cell-styles.ts";
import type { StyledCell } from "./grid.ts";
import { textWidth } from "./text-width.ts";

const FACTS = new Map(CELL_STYLES.map((facts) => [facts.style, facts]));

/** The default size in points, by which columns are measured. */
const PLAIN = FACTS.get("text")!.size;
/** How much wider bold letters are. */
const BOLD = 1.1;
/** From one line to the next, in sizes. */
const LINE = 1.3;
/** What Excel takes. */
const MOST = 409;

/**
 * @param widths - of the columns, in digits
 * @returns points: an estimate that errs to the high side
 */
export function rowHeight(cells: readonly StyledCell[], widths: readonly number[]): number {
  const heights = cells.map(({ value, style }, at) => {
    const { size, isBold } = FACTS.get(style)!;
    const room = (widths[at]! * PLAIN) / (size * (isBold ? BOLD : 1));
    return lines(String(value), room) * size;
  });
  return Math.min(MOST, Math.ceil(Math.max(PLAIN, ...heights) * LINE));
}

/** Words fill lines one after the other; a word that is too long for one is broken. */
function lines(text: string, room: number): number {
  let all = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    const width = textWidth(word);
    if (filled === 0) filled = width;
    else if (filled + 1 + width <= room) filled += 1 + width;
    else {
      all += 1;
      filled = width;
    }
    const broken = Math.max(0, Math.ceil(filled / room) - 1);
    all += broken;
    filled -= broken * room;
  }
  return all;
}
