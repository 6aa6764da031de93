/** A hit in its words: what matched, with about forty characters on either side. */

export interface HitContext {
  readonly left: string;
  readonly match: string;
  readonly right: string;
}

const REACH = 40;
/** Text looked at on either side: enough for `REACH` characters after white space is collapsed. */
const WINDOW = 80;

/** White space is collapsed, words are kept whole, and no surrogate pair is split. */
export function hitContext(text: string, start: number, end: number): HitContext {
  return {
    left: lastWords(collapse(text.slice(Math.max(0, start - WINDOW), start))),
    match: collapse(text.slice(start, end)),
    right: firstWords(collapse(text.slice(end, end + WINDOW))),
  };
}

/** Single spaces, nearly all there is, are not matched: replacing each by itself would take most of the time. */
function collapse(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, " ").trim();
}

function lastWords(text: string): string {
  const cut = text.length - REACH;
  if (cut <= 0) return text.replace(/^[\uDC00-\uDFFF]/, "");
  const from = text.indexOf(" ", cut - 1);
  return from < 0 ? text.slice(cut).replace(/^[\uDC00-\uDFFF]/, "") : text.slice(from + 1);
}

function firstWords(text: string): string {
  if (text.length <= REACH) return text.replace(/[\uD800-\uDBFF]$/, "");
  const to = text.lastIndexOf(" ", REACH);
  return to < 0 ? text.slice(0, REACH).replace(/[\uD800-\uDBFF]$/, "") : text.slice(0, to);
}
