/** Cuts a text into its lines, counting pages by form feeds. */
import type { Line } from "../../model/document.ts";

const LF = 10;
const FF = 12;
const CR = 13;

/**
 * Lines end at `\n`, `\r\n` or `\r`; a break at the very end of the text starts no further line.
 *
 * Every form feed starts a new page. Those at the beginning of a line are before its span, and the line
 * stands on the new page; those at the end are after its span, and the next line is the first on the new
 * page. One in the middle of a line stays in the span: the line stands on the page where it begins, the
 * next one on the new page. Between the spans there is thus nothing but line breaks and form feeds.
 *
 * @param text a whole source, as decoded
 * @returns the lines in order, 1-based pages
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let from = 0;
  while (from < text.length) {
    let start = from;
    while (text.charCodeAt(start) === FF) start++;
    page += start - from;
    let stop = start;
    let feeds = 0;
    for (; stop < text.length; stop++) {
      const code = text.charCodeAt(stop);
      if (code === LF || code === CR) break;
      if (code === FF) feeds++;
    }
    let end = stop;
    while (end > start && text.charCodeAt(end - 1) === FF) end--;
    const isClosingFeed = stop === text.length && start === stop;
    if (!isClosingFeed) lines.push({ start, end, page });
    page += feeds;
    from = text.charCodeAt(stop) === CR && text.charCodeAt(stop + 1) === LF ? stop + 2 : stop + 1;
  }
  return lines;
}
