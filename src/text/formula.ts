/** Cells that a spreadsheet would take for a formula, and the apostrophe that keeps it from doing so. */

/** What OWASP lists as formula starts, full-width signs too, also behind white space, which some programs skip. */
const START = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u;

/** @returns the cell, with an apostrophe before it where it could start a formula */
export const withMark = (cell: string): string => (START.test(cell) ? `'${cell}` : cell);

/** @returns the cell as it was before `withMark` */
export const withoutFormulaMark = (cell: string): string =>
  cell.startsWith("'") && START.test(cell.slice(1)) ? cell.slice(1) : cell;
