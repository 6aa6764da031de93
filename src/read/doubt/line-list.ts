/** Lines as words: the first few, and how many more there are. */

const SHOWN = 5;

/** @returns `line 3`, `lines 3, 7, 11 and 4 more` */
export function lineList(lines: readonly number[]): string {
  const shown = lines.slice(0, SHOWN).join(", ");
  const more = lines.length - SHOWN;
  return `${lines.length === 1 ? "line" : "lines"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}
