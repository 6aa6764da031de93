/** Text as a cell can hold it: one line, and nothing that XML or a spreadsheet program refuses. */

/** What Excel takes in one cell. */
const MOST = 32_767;

/** What XML 1.0 forbids, white space aside, and what turns the direction of the words that follow; see https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202d\u202e\ufffe\uffff]/gu;

/** @returns white space as single spaces, forbidden signs as U+FFFD, cut with `…` where it is too long */
export function cellText(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim().replace(FORBIDDEN, "\ufffd");
  return line.length <= MOST ? line : `${line.slice(0, MOST - 1).replace(/\p{Cs}$/u, "")}…`;
}
