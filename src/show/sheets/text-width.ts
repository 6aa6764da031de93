/** How wide a text is, in digits: the unit that spreadsheets measure columns in. */

/** Of sans serif capitals, and of signs of scripts without upper and lower case, the widest of which count. */
const CAPITAL = 1.25;
const UNCASED = 1.8;

/** @returns an estimate that errs to the high side */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += /\p{Lu}/u.test(sign) ? CAPITAL : /\p{Lo}/u.test(sign) ? UNCASED : 1;
  return width;
}
